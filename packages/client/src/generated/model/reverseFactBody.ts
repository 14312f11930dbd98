/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReverseFactBody = {
  /**
     * @minLength 3
     * @maxLength 500
     */
  reason: string;
};
