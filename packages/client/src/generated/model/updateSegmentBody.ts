/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateSegmentBody = {
  revision: number;
  /**
     * @minLength 1
     * @maxLength 100
     */
  label?: string | undefined;
  note?: string | null | undefined;
  /**
     * @minLength 1
     * @maxLength 4000
     */
  rule?: string | undefined;
};
