/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RecordBenefitUseReplyKind = typeof RecordBenefitUseReplyKind[keyof typeof RecordBenefitUseReplyKind];


export const RecordBenefitUseReplyKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
