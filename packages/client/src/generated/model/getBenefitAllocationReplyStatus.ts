/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetBenefitAllocationReplyStatus = typeof GetBenefitAllocationReplyStatus[keyof typeof GetBenefitAllocationReplyStatus];


export const GetBenefitAllocationReplyStatus = {
  active: 'active',
  inactive: 'inactive',
  fulfilled: 'fulfilled',
} as const;
