/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeOwnPasswordBody = {
  /**
     * The password until now, where there is one.
     * @maxLength 200
     */
  current?: string | undefined;
  /**
     * @minLength 12
     * @maxLength 200
     */
  password: string;
};
