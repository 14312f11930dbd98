/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DecideBenefitApplicationReplyKind = typeof DecideBenefitApplicationReplyKind[keyof typeof DecideBenefitApplicationReplyKind];


export const DecideBenefitApplicationReplyKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
