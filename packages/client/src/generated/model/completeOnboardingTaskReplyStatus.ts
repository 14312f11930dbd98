/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CompleteOnboardingTaskReplyStatus = typeof CompleteOnboardingTaskReplyStatus[keyof typeof CompleteOnboardingTaskReplyStatus];


export const CompleteOnboardingTaskReplyStatus = {
  running: 'running',
  stalled: 'stalled',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;
