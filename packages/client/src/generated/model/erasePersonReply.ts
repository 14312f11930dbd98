/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface ErasePersonReply {
  /**
     * Id of a erasure.
     * @pattern ^ers_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  rows: number;
  events: number;
  accountErased: boolean;
}
