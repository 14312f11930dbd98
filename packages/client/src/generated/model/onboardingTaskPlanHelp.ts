/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingTaskPlanHelp = {
  /**
     * @minLength 1
     * @maxLength 2000
     */
  en: string;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  de?: string;
} | null;
