/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type StartImportBodyOnBadRow = typeof StartImportBodyOnBadRow[keyof typeof StartImportBodyOnBadRow];


export const StartImportBodyOnBadRow = {
  skip: 'skip',
  stop: 'stop',
} as const;
