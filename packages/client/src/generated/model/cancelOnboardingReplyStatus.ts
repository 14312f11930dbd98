/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CancelOnboardingReplyStatus = typeof CancelOnboardingReplyStatus[keyof typeof CancelOnboardingReplyStatus];


export const CancelOnboardingReplyStatus = {
  running: 'running',
  stalled: 'stalled',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;
