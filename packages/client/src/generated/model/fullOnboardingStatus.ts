/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FullOnboardingStatus = typeof FullOnboardingStatus[keyof typeof FullOnboardingStatus];


export const FullOnboardingStatus = {
  running: 'running',
  stalled: 'stalled',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;
