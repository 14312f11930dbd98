/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type EvaluationStatus = typeof EvaluationStatus[keyof typeof EvaluationStatus];


export const EvaluationStatus = {
  queued: 'queued',
  running: 'running',
  done: 'done',
  stopped: 'stopped',
  failed: 'failed',
} as const;
