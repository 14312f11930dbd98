/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { WithdrawApplicationReplyCan } from './withdrawApplicationReplyCan.ts';
import type { WithdrawApplicationReplyFormTitle } from './withdrawApplicationReplyFormTitle.ts';
import type { WithdrawApplicationReplyQuestion } from './withdrawApplicationReplyQuestion.ts';
import type { WithdrawApplicationReplyReason } from './withdrawApplicationReplyReason.ts';
import type { WithdrawApplicationReplyStatus } from './withdrawApplicationReplyStatus.ts';
import type { WithdrawApplicationReplyStepsItem } from './withdrawApplicationReplyStepsItem.ts';
import type { WithdrawApplicationReplyVendor } from './withdrawApplicationReplyVendor.ts';

export interface WithdrawApplicationReply {
  vendor: WithdrawApplicationReplyVendor;
  formTitle: WithdrawApplicationReplyFormTitle;
  company: string;
  status: WithdrawApplicationReplyStatus;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  decidedAt: string | null;
  question: WithdrawApplicationReplyQuestion;
  reason: WithdrawApplicationReplyReason;
  steps: WithdrawApplicationReplyStepsItem[];
  can: WithdrawApplicationReplyCan;
}
