/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddPartnerLinkBodyKind = typeof AddPartnerLinkBodyKind[keyof typeof AddPartnerLinkBodyKind];


export const AddPartnerLinkBodyKind = {
  distribution: 'distribution',
  subsidiary: 'subsidiary',
} as const;
