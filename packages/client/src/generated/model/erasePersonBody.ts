/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ErasePersonBody = {
  /** @maxLength 254 */
  email: string;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
};
