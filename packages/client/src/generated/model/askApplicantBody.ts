/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantBody = {
  /**
     * @minLength 1
     * @maxLength 4000
     */
  question: string;
};
