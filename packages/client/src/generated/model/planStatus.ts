/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanStatus = typeof PlanStatus[keyof typeof PlanStatus];


export const PlanStatus = {
  queued: 'queued',
  running: 'running',
  done: 'done',
  stopped: 'stopped',
  failed: 'failed',
} as const;
