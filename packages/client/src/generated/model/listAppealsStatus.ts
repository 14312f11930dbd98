/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListAppealsStatus = typeof ListAppealsStatus[keyof typeof ListAppealsStatus];


export const ListAppealsStatus = {
  open: 'open',
  upheld: 'upheld',
  dismissed: 'dismissed',
  withdrawn: 'withdrawn',
  settled: 'settled',
} as const;
