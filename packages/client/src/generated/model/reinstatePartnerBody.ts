/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReinstatePartnerBody = {
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
};
