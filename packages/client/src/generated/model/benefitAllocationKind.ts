/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type BenefitAllocationKind = typeof BenefitAllocationKind[keyof typeof BenefitAllocationKind];


export const BenefitAllocationKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
