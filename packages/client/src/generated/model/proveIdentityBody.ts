/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProveIdentityBody = {
  /** @maxLength 200 */
  password?: string | undefined;
  /** @pattern ^\d{6}$ */
  code?: string | undefined;
  /** @maxLength 40 */
  recoveryCode?: string | undefined;
};
