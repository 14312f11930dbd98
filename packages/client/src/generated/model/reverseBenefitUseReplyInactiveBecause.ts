/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReverseBenefitUseReplyInactiveBecause = typeof ReverseBenefitUseReplyInactiveBecause[keyof typeof ReverseBenefitUseReplyInactiveBecause] | null;


export const ReverseBenefitUseReplyInactiveBecause = {
  expired: 'expired',
  withdrawn: 'withdrawn',
} as const;
