/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SuggestMappingReplyBasedOn = {
  /**
     * Id of a import.
     * @pattern ^imp_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  createdAt: string;
} | null;
