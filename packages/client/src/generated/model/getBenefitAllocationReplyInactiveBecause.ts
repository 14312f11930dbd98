/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetBenefitAllocationReplyInactiveBecause = typeof GetBenefitAllocationReplyInactiveBecause[keyof typeof GetBenefitAllocationReplyInactiveBecause] | null;


export const GetBenefitAllocationReplyInactiveBecause = {
  expired: 'expired',
  withdrawn: 'withdrawn',
} as const;
