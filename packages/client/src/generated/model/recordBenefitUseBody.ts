/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RecordBenefitUseBody = {
  /** @pattern ^-?\d+(\.\d+)?$ */
  amount: string;
  /**
     * What for.
     * @minLength 1
     * @maxLength 500
     */
  what: string;
  /** The vendor's business date now where absent. */
  usedOn?: string | undefined;
};
