/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CompleteOnboardingTaskBody = {
  /** @maxLength 2000 */
  note?: string | undefined;
};
