/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SubmitBenefitApplicationReplyKind = typeof SubmitBenefitApplicationReplyKind[keyof typeof SubmitBenefitApplicationReplyKind];


export const SubmitBenefitApplicationReplyKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
