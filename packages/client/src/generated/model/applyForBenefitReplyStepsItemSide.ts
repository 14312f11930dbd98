/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplyForBenefitReplyStepsItemSide = typeof ApplyForBenefitReplyStepsItemSide[keyof typeof ApplyForBenefitReplyStepsItemSide];


export const ApplyForBenefitReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
