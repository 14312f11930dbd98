/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SkipOnboardingTaskReplyStatus = typeof SkipOnboardingTaskReplyStatus[keyof typeof SkipOnboardingTaskReplyStatus];


export const SkipOnboardingTaskReplyStatus = {
  running: 'running',
  stalled: 'stalled',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;
