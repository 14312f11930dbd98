/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetBenefitApplicationReplyStepsItemSide = typeof GetBenefitApplicationReplyStepsItemSide[keyof typeof GetBenefitApplicationReplyStepsItemSide];


export const GetBenefitApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
