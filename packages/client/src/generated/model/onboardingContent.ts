/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OnboardingContentFirstValue } from './onboardingContentFirstValue.ts';
import type { OnboardingTaskPlan } from './onboardingTaskPlan.ts';

export interface OnboardingContent {
  /**
     * @minItems 1
     * @maxItems 60
     */
  tasks: OnboardingTaskPlan[];
  firstValue: OnboardingContentFirstValue;
  /**
     * @minimum 1
     * @maximum 250
     */
  stalledAfter: number;
}
