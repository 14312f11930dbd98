/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RequestPasswordLinkBody = {
  /** @maxLength 254 */
  email: string;
};
