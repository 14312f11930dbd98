/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CompleteOnboardingTaskReplyBlockingItem } from './completeOnboardingTaskReplyBlockingItem.ts';
import type { CompleteOnboardingTaskReplyCan } from './completeOnboardingTaskReplyCan.ts';
import type { CompleteOnboardingTaskReplyManager } from './completeOnboardingTaskReplyManager.ts';
import type { CompleteOnboardingTaskReplyNext } from './completeOnboardingTaskReplyNext.ts';
import type { CompleteOnboardingTaskReplyPartner } from './completeOnboardingTaskReplyPartner.ts';
import type { CompleteOnboardingTaskReplyStatus } from './completeOnboardingTaskReplyStatus.ts';
import type { CompleteOnboardingTaskReplyTemplate } from './completeOnboardingTaskReplyTemplate.ts';
import type { Explanation } from './explanation.ts';
import type { OnboardingTask } from './onboardingTask.ts';

export interface CompleteOnboardingTaskReply {
  /**
     * Id of a onboarding.
     * @pattern ^onb_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: CompleteOnboardingTaskReplyPartner;
  manager: CompleteOnboardingTaskReplyManager;
  template: CompleteOnboardingTaskReplyTemplate;
  status: CompleteOnboardingTaskReplyStatus;
  startedOn: string;
  done: number;
  of: number;
  next: CompleteOnboardingTaskReplyNext;
  blocking: CompleteOnboardingTaskReplyBlockingItem[];
  stalledOn: string | null;
  progressOn: string;
  completedOn: string | null;
  /** @nullable */
  endedReason: string | null;
  firstValueOn: string | null;
  firstValueDays: number | null;
  can: CompleteOnboardingTaskReplyCan;
  tasks: OnboardingTask[];
  firstValue: Explanation;
}
