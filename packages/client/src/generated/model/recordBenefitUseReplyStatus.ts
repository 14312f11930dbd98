/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RecordBenefitUseReplyStatus = typeof RecordBenefitUseReplyStatus[keyof typeof RecordBenefitUseReplyStatus];


export const RecordBenefitUseReplyStatus = {
  active: 'active',
  inactive: 'inactive',
  fulfilled: 'fulfilled',
} as const;
