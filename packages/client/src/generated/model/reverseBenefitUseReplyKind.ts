/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReverseBenefitUseReplyKind = typeof ReverseBenefitUseReplyKind[keyof typeof ReverseBenefitUseReplyKind];


export const ReverseBenefitUseReplyKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
