/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AppealStatus = typeof AppealStatus[keyof typeof AppealStatus];


export const AppealStatus = {
  open: 'open',
  upheld: 'upheld',
  dismissed: 'dismissed',
  withdrawn: 'withdrawn',
  settled: 'settled',
} as const;
