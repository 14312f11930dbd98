/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ConfirmSignInDomainBody = {
  /**
     * @minLength 3
     * @maxLength 253
     */
  domain: string;
};
