/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FileAppealBody = {
  /**
     * Id of a move.
     * @pattern ^mov_[0-9a-hjkmnp-tv-z]{26}$
     */
  moveId: string;
  /**
     * @minLength 1
     * @maxLength 4000
     */
  text: string;
};
