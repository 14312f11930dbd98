/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { OnboardingTask } from './onboardingTask.ts';
import type { SkipOnboardingTaskReplyBlockingItem } from './skipOnboardingTaskReplyBlockingItem.ts';
import type { SkipOnboardingTaskReplyCan } from './skipOnboardingTaskReplyCan.ts';
import type { SkipOnboardingTaskReplyManager } from './skipOnboardingTaskReplyManager.ts';
import type { SkipOnboardingTaskReplyNext } from './skipOnboardingTaskReplyNext.ts';
import type { SkipOnboardingTaskReplyPartner } from './skipOnboardingTaskReplyPartner.ts';
import type { SkipOnboardingTaskReplyStatus } from './skipOnboardingTaskReplyStatus.ts';
import type { SkipOnboardingTaskReplyTemplate } from './skipOnboardingTaskReplyTemplate.ts';

export interface SkipOnboardingTaskReply {
  /**
     * Id of a onboarding.
     * @pattern ^onb_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: SkipOnboardingTaskReplyPartner;
  manager: SkipOnboardingTaskReplyManager;
  template: SkipOnboardingTaskReplyTemplate;
  status: SkipOnboardingTaskReplyStatus;
  startedOn: string;
  done: number;
  of: number;
  next: SkipOnboardingTaskReplyNext;
  blocking: SkipOnboardingTaskReplyBlockingItem[];
  stalledOn: string | null;
  progressOn: string;
  completedOn: string | null;
  /** @nullable */
  endedReason: string | null;
  firstValueOn: string | null;
  firstValueDays: number | null;
  can: SkipOnboardingTaskReplyCan;
  tasks: OnboardingTask[];
  firstValue: Explanation;
}
