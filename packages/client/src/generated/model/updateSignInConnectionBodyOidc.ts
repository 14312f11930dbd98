/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateSignInConnectionBodyOidc = {
  /** @maxLength 1000 */
  issuer: string;
  /**
     * @minLength 1
     * @maxLength 300
     */
  clientId: string;
  /**
     * @minLength 1
     * @maxLength 1000
     */
  clientSecret?: string;
};
