/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingTaskStatus = typeof OnboardingTaskStatus[keyof typeof OnboardingTaskStatus];


export const OnboardingTaskStatus = {
  open: 'open',
  done: 'done',
  skipped: 'skipped',
} as const;
