/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnswerApplicationQuestionReplyReason = {
  label: string;
  /** @nullable */
  text: string | null;
} | null;
