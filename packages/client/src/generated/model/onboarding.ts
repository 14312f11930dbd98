/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OnboardingBlockingItem } from './onboardingBlockingItem.ts';
import type { OnboardingCan } from './onboardingCan.ts';
import type { OnboardingManager } from './onboardingManager.ts';
import type { OnboardingNext } from './onboardingNext.ts';
import type { OnboardingPartner } from './onboardingPartner.ts';
import type { OnboardingStatus } from './onboardingStatus.ts';
import type { OnboardingTemplateProperty } from './onboardingTemplateProperty.ts';

export interface Onboarding {
  /**
     * Id of a onboarding.
     * @pattern ^onb_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: OnboardingPartner;
  manager: OnboardingManager;
  template: OnboardingTemplateProperty;
  status: OnboardingStatus;
  startedOn: string;
  done: number;
  of: number;
  next: OnboardingNext;
  blocking: OnboardingBlockingItem[];
  stalledOn: string | null;
  progressOn: string;
  completedOn: string | null;
  /** @nullable */
  endedReason: string | null;
  firstValueOn: string | null;
  firstValueDays: number | null;
  can: OnboardingCan;
}
