/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RequestSignInLinkBody = {
  /** @maxLength 254 */
  email: string;
};
