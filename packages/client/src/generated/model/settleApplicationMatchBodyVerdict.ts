/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchBodyVerdict = typeof SettleApplicationMatchBodyVerdict[keyof typeof SettleApplicationMatchBodyVerdict];


export const SettleApplicationMatchBodyVerdict = {
  same: 'same',
  different: 'different',
} as const;
