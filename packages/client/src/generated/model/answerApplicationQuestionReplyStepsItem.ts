/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnswerApplicationQuestionReplyStepsItem = {
  at: string;
  what: string;
  /** @nullable */
  text: string | null;
};
