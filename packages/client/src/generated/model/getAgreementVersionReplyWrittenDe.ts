/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetAgreementVersionReplyWrittenDe = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  title: string;
  /**
     * @minLength 1
     * @maxLength 200000
     */
  body: string;
};
