/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AppealFiledBySide = typeof AppealFiledBySide[keyof typeof AppealFiledBySide];


export const AppealFiledBySide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
