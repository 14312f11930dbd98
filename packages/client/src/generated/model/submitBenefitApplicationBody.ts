/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SubmitBenefitApplicationBody = {
  /** @pattern ^-?\d+(\.\d+)?$ */
  amount?: string | undefined;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  purpose?: string | undefined;
  /** @maxLength 2000 */
  note?: string | undefined;
};
