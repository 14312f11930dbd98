/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ImportRunStatus = typeof ImportRunStatus[keyof typeof ImportRunStatus];


export const ImportRunStatus = {
  queued: 'queued',
  running: 'running',
  stopped: 'stopped',
  failed: 'failed',
  done: 'done',
} as const;
