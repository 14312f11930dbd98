/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListOnboardingsStatus = typeof ListOnboardingsStatus[keyof typeof ListOnboardingsStatus];


export const ListOnboardingsStatus = {
  open: 'open',
  running: 'running',
  stalled: 'stalled',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;
