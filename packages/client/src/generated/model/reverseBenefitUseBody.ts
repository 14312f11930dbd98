/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReverseBenefitUseBody = {
  /**
     * @minLength 1
     * @maxLength 500
     */
  reason: string;
};
