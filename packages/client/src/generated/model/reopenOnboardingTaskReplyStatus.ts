/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReopenOnboardingTaskReplyStatus = typeof ReopenOnboardingTaskReplyStatus[keyof typeof ReopenOnboardingTaskReplyStatus];


export const ReopenOnboardingTaskReplyStatus = {
  running: 'running',
  stalled: 'stalled',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;
