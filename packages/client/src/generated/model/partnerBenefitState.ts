/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerBenefitState = typeof PartnerBenefitState[keyof typeof PartnerBenefitState];


export const PartnerBenefitState = {
  held: 'held',
  used_up: 'used_up',
  applied: 'applied',
  available: 'available',
  locked: 'locked',
} as const;
