/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SubPartnerKind = typeof SubPartnerKind[keyof typeof SubPartnerKind];


export const SubPartnerKind = {
  distribution: 'distribution',
  subsidiary: 'subsidiary',
} as const;
