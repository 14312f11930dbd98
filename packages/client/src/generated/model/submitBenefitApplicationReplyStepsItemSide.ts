/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SubmitBenefitApplicationReplyStepsItemSide = typeof SubmitBenefitApplicationReplyStepsItemSide[keyof typeof SubmitBenefitApplicationReplyStepsItemSide];


export const SubmitBenefitApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
