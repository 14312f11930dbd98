/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnswerApplicationQuestionReplyFormTitle = {
  en?: string;
  de?: string;
};
