/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationBody = {
  /** @maxLength 60 */
  step: string;
  /** @maxLength 2000 */
  note?: string | undefined;
};
