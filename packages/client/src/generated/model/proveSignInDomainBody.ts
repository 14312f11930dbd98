/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProveSignInDomainBody = {
  /**
     * @minLength 3
     * @maxLength 253
     */
  domain: string;
};
