/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateSegmentBody = {
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId?: string | undefined;
  /**
     * @minLength 1
     * @maxLength 100
     */
  label: string;
  note?: string | null | undefined;
  /**
     * @minLength 1
     * @maxLength 4000
     */
  rule: string;
  /**
     * Its short name; made from the label where absent.
     * @pattern ^[a-z][A-Za-z0-9_]{0,59}$
     */
  key?: string | undefined;
};
