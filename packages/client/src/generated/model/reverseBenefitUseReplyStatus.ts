/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReverseBenefitUseReplyStatus = typeof ReverseBenefitUseReplyStatus[keyof typeof ReverseBenefitUseReplyStatus];


export const ReverseBenefitUseReplyStatus = {
  active: 'active',
  inactive: 'inactive',
  fulfilled: 'fulfilled',
} as const;
