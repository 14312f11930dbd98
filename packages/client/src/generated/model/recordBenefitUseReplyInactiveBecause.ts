/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RecordBenefitUseReplyInactiveBecause = typeof RecordBenefitUseReplyInactiveBecause[keyof typeof RecordBenefitUseReplyInactiveBecause] | null;


export const RecordBenefitUseReplyInactiveBecause = {
  expired: 'expired',
  withdrawn: 'withdrawn',
} as const;
