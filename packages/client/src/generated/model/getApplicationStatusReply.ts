/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetApplicationStatusReplyCan } from './getApplicationStatusReplyCan.ts';
import type { GetApplicationStatusReplyFormTitle } from './getApplicationStatusReplyFormTitle.ts';
import type { GetApplicationStatusReplyQuestion } from './getApplicationStatusReplyQuestion.ts';
import type { GetApplicationStatusReplyReason } from './getApplicationStatusReplyReason.ts';
import type { GetApplicationStatusReplyStatus } from './getApplicationStatusReplyStatus.ts';
import type { GetApplicationStatusReplyStepsItem } from './getApplicationStatusReplyStepsItem.ts';
import type { GetApplicationStatusReplyVendor } from './getApplicationStatusReplyVendor.ts';

export interface GetApplicationStatusReply {
  vendor: GetApplicationStatusReplyVendor;
  formTitle: GetApplicationStatusReplyFormTitle;
  company: string;
  status: GetApplicationStatusReplyStatus;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  decidedAt: string | null;
  question: GetApplicationStatusReplyQuestion;
  reason: GetApplicationStatusReplyReason;
  steps: GetApplicationStatusReplyStepsItem[];
  can: GetApplicationStatusReplyCan;
}
