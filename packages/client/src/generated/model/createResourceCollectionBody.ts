/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateResourceCollectionBody = {
  /**
     * @minLength 1
     * @maxLength 80
     */
  name: string;
  /** @maxLength 500 */
  description?: string | undefined;
  /**
     * @minimum 0
     * @maximum 1000
     */
  position?: number | undefined;
};
