/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ResumeImportBodyOnBadRow = typeof ResumeImportBodyOnBadRow[keyof typeof ResumeImportBodyOnBadRow];


export const ResumeImportBodyOnBadRow = {
  skip: 'skip',
  stop: 'stop',
} as const;
