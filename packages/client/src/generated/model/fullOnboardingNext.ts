/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OnboardingOwner } from './onboardingOwner.ts';

export type FullOnboardingNext = {
  key: string;
  title: string;
  dueOn: string | null;
  overdue: boolean;
  owner: OnboardingOwner;
} | null;
