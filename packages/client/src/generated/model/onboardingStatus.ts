/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingStatus = typeof OnboardingStatus[keyof typeof OnboardingStatus];


export const OnboardingStatus = {
  running: 'running',
  stalled: 'stalled',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;
