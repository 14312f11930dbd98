/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationBody = {
  /** @maxLength 60 */
  step: string;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  note: string;
};
