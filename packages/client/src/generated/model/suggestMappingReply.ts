/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportField } from './importField.ts';
import type { ImportMapping } from './importMapping.ts';
import type { SuggestMappingReplyBasedOn } from './suggestMappingReplyBasedOn.ts';

export interface SuggestMappingReply {
  mapping: ImportMapping;
  fields: ImportField[];
  basedOn: SuggestMappingReplyBasedOn;
}
