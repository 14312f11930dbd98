/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerLinkKind = typeof PartnerLinkKind[keyof typeof PartnerLinkKind];


export const PartnerLinkKind = {
  distribution: 'distribution',
  subsidiary: 'subsidiary',
} as const;
