/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OnboardingCompletion } from './onboardingCompletion.ts';
import type { OnboardingLink } from './onboardingLink.ts';
import type { OnboardingOwner } from './onboardingOwner.ts';
import type { OnboardingTaskPlanDue } from './onboardingTaskPlanDue.ts';
import type { OnboardingTaskPlanHelp } from './onboardingTaskPlanHelp.ts';
import type { OnboardingTaskPlanTitle } from './onboardingTaskPlanTitle.ts';

export interface OnboardingTaskPlan {
  /** @pattern ^[a-z][A-Za-z0-9_]{0,40}$ */
  key: string;
  title: OnboardingTaskPlanTitle;
  help: OnboardingTaskPlanHelp;
  required: boolean;
  owner: OnboardingOwner;
  due: OnboardingTaskPlanDue;
  link: OnboardingLink | null;
  done: OnboardingCompletion;
}
