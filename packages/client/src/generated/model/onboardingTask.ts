/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OnboardingLink } from './onboardingLink.ts';
import type { OnboardingOwner } from './onboardingOwner.ts';
import type { OnboardingTaskCan } from './onboardingTaskCan.ts';
import type { OnboardingTaskStatus } from './onboardingTaskStatus.ts';

export interface OnboardingTask {
  key: string;
  title: string;
  /** @nullable */
  help: string | null;
  required: boolean;
  owner: OnboardingOwner;
  link: OnboardingLink | null;
  agreementId: string | null;
  status: OnboardingTaskStatus;
  dueOn: string | null;
  overdue: boolean;
  /** @nullable */
  waitsFor: string | null;
  /** @nullable */
  completesBy: string | null;
  doneOn: string | null;
  /** @nullable */
  doneBy: string | null;
  /** @nullable */
  doneBecause: string | null;
  /** @nullable */
  note: string | null;
  can: OnboardingTaskCan;
}
