/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type BenefitAllocationStatus = typeof BenefitAllocationStatus[keyof typeof BenefitAllocationStatus];


export const BenefitAllocationStatus = {
  active: 'active',
  inactive: 'inactive',
  fulfilled: 'fulfilled',
} as const;
