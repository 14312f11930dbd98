/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetBenefitAllocationReplyKind = typeof GetBenefitAllocationReplyKind[keyof typeof GetBenefitAllocationReplyKind];


export const GetBenefitAllocationReplyKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
