/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { OnboardingTask } from './onboardingTask.ts';
import type { StartOnboardingReplyBlockingItem } from './startOnboardingReplyBlockingItem.ts';
import type { StartOnboardingReplyCan } from './startOnboardingReplyCan.ts';
import type { StartOnboardingReplyManager } from './startOnboardingReplyManager.ts';
import type { StartOnboardingReplyNext } from './startOnboardingReplyNext.ts';
import type { StartOnboardingReplyPartner } from './startOnboardingReplyPartner.ts';
import type { StartOnboardingReplyStatus } from './startOnboardingReplyStatus.ts';
import type { StartOnboardingReplyTemplate } from './startOnboardingReplyTemplate.ts';

export interface StartOnboardingReply {
  /**
     * Id of a onboarding.
     * @pattern ^onb_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: StartOnboardingReplyPartner;
  manager: StartOnboardingReplyManager;
  template: StartOnboardingReplyTemplate;
  status: StartOnboardingReplyStatus;
  startedOn: string;
  done: number;
  of: number;
  next: StartOnboardingReplyNext;
  blocking: StartOnboardingReplyBlockingItem[];
  stalledOn: string | null;
  progressOn: string;
  completedOn: string | null;
  /** @nullable */
  endedReason: string | null;
  firstValueOn: string | null;
  firstValueDays: number | null;
  can: StartOnboardingReplyCan;
  tasks: OnboardingTask[];
  firstValue: Explanation;
}
