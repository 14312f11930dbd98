/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementVersionSummary = {
  /** @maxLength 2000 */
  en?: string;
  /** @maxLength 2000 */
  de?: string;
};
