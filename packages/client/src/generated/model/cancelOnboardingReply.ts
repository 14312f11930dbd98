/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CancelOnboardingReplyBlockingItem } from './cancelOnboardingReplyBlockingItem.ts';
import type { CancelOnboardingReplyCan } from './cancelOnboardingReplyCan.ts';
import type { CancelOnboardingReplyManager } from './cancelOnboardingReplyManager.ts';
import type { CancelOnboardingReplyNext } from './cancelOnboardingReplyNext.ts';
import type { CancelOnboardingReplyPartner } from './cancelOnboardingReplyPartner.ts';
import type { CancelOnboardingReplyStatus } from './cancelOnboardingReplyStatus.ts';
import type { CancelOnboardingReplyTemplate } from './cancelOnboardingReplyTemplate.ts';
import type { Explanation } from './explanation.ts';
import type { OnboardingTask } from './onboardingTask.ts';

export interface CancelOnboardingReply {
  /**
     * Id of a onboarding.
     * @pattern ^onb_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: CancelOnboardingReplyPartner;
  manager: CancelOnboardingReplyManager;
  template: CancelOnboardingReplyTemplate;
  status: CancelOnboardingReplyStatus;
  startedOn: string;
  done: number;
  of: number;
  next: CancelOnboardingReplyNext;
  blocking: CancelOnboardingReplyBlockingItem[];
  stalledOn: string | null;
  progressOn: string;
  completedOn: string | null;
  /** @nullable */
  endedReason: string | null;
  firstValueOn: string | null;
  firstValueDays: number | null;
  can: CancelOnboardingReplyCan;
  tasks: OnboardingTask[];
  firstValue: Explanation;
}
