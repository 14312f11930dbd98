/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeOwnPasswordBody = {
  /**
     * @minLength 12
     * @maxLength 200
     */
  password: string;
};
