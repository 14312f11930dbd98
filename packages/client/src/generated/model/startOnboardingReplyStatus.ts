/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type StartOnboardingReplyStatus = typeof StartOnboardingReplyStatus[keyof typeof StartOnboardingReplyStatus];


export const StartOnboardingReplyStatus = {
  running: 'running',
  stalled: 'stalled',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;
