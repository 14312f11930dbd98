/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerBenefitKind = typeof PartnerBenefitKind[keyof typeof PartnerBenefitKind];


export const PartnerBenefitKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
