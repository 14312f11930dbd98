/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CountersignAgreementBody = {
  /**
     * @minLength 1
     * @maxLength 160
     */
  name: string;
  /**
     * @minLength 1
     * @maxLength 160
     */
  title: string;
  agreed: true;
};
