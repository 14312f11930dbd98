/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovalStepLabel = {
  /** @maxLength 4000 */
  en?: string;
  /** @maxLength 4000 */
  de?: string;
};
