/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportMapping } from './importMapping.ts';

export interface SuggestMappingReply {
  mapping: ImportMapping;
}
