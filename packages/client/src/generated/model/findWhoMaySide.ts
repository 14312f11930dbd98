/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMaySide = typeof FindWhoMaySide[keyof typeof FindWhoMaySide];


export const FindWhoMaySide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
