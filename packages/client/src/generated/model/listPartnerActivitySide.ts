/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnerActivitySide = typeof ListPartnerActivitySide[keyof typeof ListPartnerActivitySide];


export const ListPartnerActivitySide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
