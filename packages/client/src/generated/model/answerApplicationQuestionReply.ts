/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AnswerApplicationQuestionReplyCan } from './answerApplicationQuestionReplyCan.ts';
import type { AnswerApplicationQuestionReplyFormTitle } from './answerApplicationQuestionReplyFormTitle.ts';
import type { AnswerApplicationQuestionReplyQuestion } from './answerApplicationQuestionReplyQuestion.ts';
import type { AnswerApplicationQuestionReplyReason } from './answerApplicationQuestionReplyReason.ts';
import type { AnswerApplicationQuestionReplyStatus } from './answerApplicationQuestionReplyStatus.ts';
import type { AnswerApplicationQuestionReplyStepsItem } from './answerApplicationQuestionReplyStepsItem.ts';
import type { AnswerApplicationQuestionReplyVendor } from './answerApplicationQuestionReplyVendor.ts';

export interface AnswerApplicationQuestionReply {
  vendor: AnswerApplicationQuestionReplyVendor;
  formTitle: AnswerApplicationQuestionReplyFormTitle;
  company: string;
  status: AnswerApplicationQuestionReplyStatus;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  decidedAt: string | null;
  question: AnswerApplicationQuestionReplyQuestion;
  reason: AnswerApplicationQuestionReplyReason;
  steps: AnswerApplicationQuestionReplyStepsItem[];
  can: AnswerApplicationQuestionReplyCan;
}
