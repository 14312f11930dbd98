/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListNoticesSingle = typeof ListNoticesSingle[keyof typeof ListNoticesSingle];


export const ListNoticesSingle = {
  yes: 'yes',
} as const;
