/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnswerApplicationQuestionReplyQuestion = {
  text: string;
  at: string;
} | null;
