/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplyForBenefitReplyKind = typeof ApplyForBenefitReplyKind[keyof typeof ApplyForBenefitReplyKind];


export const ApplyForBenefitReplyKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
