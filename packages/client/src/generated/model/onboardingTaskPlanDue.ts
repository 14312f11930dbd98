/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingTaskPlanDue = {
  /**
     * @minimum 0
     * @maximum 250
     */
  businessDays: number;
  after: string | null;
};
