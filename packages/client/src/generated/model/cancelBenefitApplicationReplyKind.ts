/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CancelBenefitApplicationReplyKind = typeof CancelBenefitApplicationReplyKind[keyof typeof CancelBenefitApplicationReplyKind];


export const CancelBenefitApplicationReplyKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
