/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type BenefitAllocationInactiveBecause = typeof BenefitAllocationInactiveBecause[keyof typeof BenefitAllocationInactiveBecause] | null;


export const BenefitAllocationInactiveBecause = {
  expired: 'expired',
  withdrawn: 'withdrawn',
} as const;
