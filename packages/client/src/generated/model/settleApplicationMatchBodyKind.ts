/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchBodyKind = typeof SettleApplicationMatchBodyKind[keyof typeof SettleApplicationMatchBodyKind];


export const SettleApplicationMatchBodyKind = {
  partner: 'partner',
  application: 'application',
} as const;
