/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type EndExceptionBody = {
  /**
     * @minLength 1
     * @maxLength 1000
     */
  reason: string;
};
