/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PublishApplicationFormBody = {
  /** @minimum 1 */
  revision: number;
};
