/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetBenefitApplicationReplyKind = typeof GetBenefitApplicationReplyKind[keyof typeof GetBenefitApplicationReplyKind];


export const GetBenefitApplicationReplyKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
