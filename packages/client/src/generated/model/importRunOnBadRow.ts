/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ImportRunOnBadRow = typeof ImportRunOnBadRow[keyof typeof ImportRunOnBadRow];


export const ImportRunOnBadRow = {
  skip: 'skip',
  stop: 'stop',
} as const;
