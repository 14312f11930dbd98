/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnswerApplicationQuestionBody = {
  /**
     * @minLength 1
     * @maxLength 4000
     */
  text: string;
};
