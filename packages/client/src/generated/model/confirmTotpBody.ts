/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ConfirmTotpBody = {
  /** @pattern ^\d{6}$ */
  code: string;
};
