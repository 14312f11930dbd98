/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PublishAgreementVersionBody = {
  revision: number;
  /** From when who accepted an earlier version needs this one; today where absent. */
  effectiveOn?: string | undefined;
  /**
     * Such as 30 days, 10 business days, 2 weeks, 12 months or 1 year.
     * @maxLength 40
     */
  acceptWithin?: string | undefined;
  /** False where who accepted an earlier version need not accept this one. */
  asksAgain?: boolean | undefined;
};
