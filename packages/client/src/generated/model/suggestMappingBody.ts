/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SuggestMappingBodyTo } from './suggestMappingBodyTo.ts';

export type SuggestMappingBody = {
  /**
     * Id of a importFile.
     * @pattern ^fil_[0-9a-hjkmnp-tv-z]{26}$
     */
  fileId: string;
  to: SuggestMappingBodyTo;
  /** @maxLength 60 */
  kind?: string | undefined;
};
