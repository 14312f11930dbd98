/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { FullOnboardingBlockingItem } from './fullOnboardingBlockingItem.ts';
import type { FullOnboardingCan } from './fullOnboardingCan.ts';
import type { FullOnboardingManager } from './fullOnboardingManager.ts';
import type { FullOnboardingNext } from './fullOnboardingNext.ts';
import type { FullOnboardingPartner } from './fullOnboardingPartner.ts';
import type { FullOnboardingStatus } from './fullOnboardingStatus.ts';
import type { FullOnboardingTemplate } from './fullOnboardingTemplate.ts';
import type { OnboardingTask } from './onboardingTask.ts';

export interface FullOnboarding {
  /**
     * Id of a onboarding.
     * @pattern ^onb_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: FullOnboardingPartner;
  manager: FullOnboardingManager;
  template: FullOnboardingTemplate;
  status: FullOnboardingStatus;
  startedOn: string;
  done: number;
  of: number;
  next: FullOnboardingNext;
  blocking: FullOnboardingBlockingItem[];
  stalledOn: string | null;
  progressOn: string;
  completedOn: string | null;
  /** @nullable */
  endedReason: string | null;
  firstValueOn: string | null;
  firstValueDays: number | null;
  can: FullOnboardingCan;
  tasks: OnboardingTask[];
  firstValue: Explanation;
}
