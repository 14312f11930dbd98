/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UsePasswordLinkBody = {
  /**
     * @minLength 20
     * @maxLength 200
     */
  token: string;
  /**
     * @minLength 12
     * @maxLength 200
     */
  password: string;
};
