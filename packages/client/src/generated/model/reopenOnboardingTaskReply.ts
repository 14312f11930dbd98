/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { OnboardingTask } from './onboardingTask.ts';
import type { ReopenOnboardingTaskReplyBlockingItem } from './reopenOnboardingTaskReplyBlockingItem.ts';
import type { ReopenOnboardingTaskReplyCan } from './reopenOnboardingTaskReplyCan.ts';
import type { ReopenOnboardingTaskReplyManager } from './reopenOnboardingTaskReplyManager.ts';
import type { ReopenOnboardingTaskReplyNext } from './reopenOnboardingTaskReplyNext.ts';
import type { ReopenOnboardingTaskReplyPartner } from './reopenOnboardingTaskReplyPartner.ts';
import type { ReopenOnboardingTaskReplyStatus } from './reopenOnboardingTaskReplyStatus.ts';
import type { ReopenOnboardingTaskReplyTemplate } from './reopenOnboardingTaskReplyTemplate.ts';

export interface ReopenOnboardingTaskReply {
  /**
     * Id of a onboarding.
     * @pattern ^onb_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: ReopenOnboardingTaskReplyPartner;
  manager: ReopenOnboardingTaskReplyManager;
  template: ReopenOnboardingTaskReplyTemplate;
  status: ReopenOnboardingTaskReplyStatus;
  startedOn: string;
  done: number;
  of: number;
  next: ReopenOnboardingTaskReplyNext;
  blocking: ReopenOnboardingTaskReplyBlockingItem[];
  stalledOn: string | null;
  progressOn: string;
  completedOn: string | null;
  /** @nullable */
  endedReason: string | null;
  firstValueOn: string | null;
  firstValueDays: number | null;
  can: ReopenOnboardingTaskReplyCan;
  tasks: OnboardingTask[];
  firstValue: Explanation;
}
