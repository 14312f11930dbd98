/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type BenefitApplicationKind = typeof BenefitApplicationKind[keyof typeof BenefitApplicationKind];


export const BenefitApplicationKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
