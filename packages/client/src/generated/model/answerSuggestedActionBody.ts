/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AnswerSuggestedActionBodyAnswer } from './answerSuggestedActionBodyAnswer.ts';
import type { AnswerSuggestedActionBodyKind } from './answerSuggestedActionBodyKind.ts';

export type AnswerSuggestedActionBody = {
  kind: AnswerSuggestedActionBodyKind;
  /**
     * @minLength 1
     * @maxLength 200
     */
  occasion: string;
  answer: AnswerSuggestedActionBodyAnswer;
  /** Needed where it is not useful. */
  reason?: string | null | undefined;
  /** Needed where it is snoozed: the last day. */
  untilOn?: string | null | undefined;
};
