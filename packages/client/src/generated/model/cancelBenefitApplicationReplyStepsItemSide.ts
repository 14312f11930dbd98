/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CancelBenefitApplicationReplyStepsItemSide = typeof CancelBenefitApplicationReplyStepsItemSide[keyof typeof CancelBenefitApplicationReplyStepsItemSide];


export const CancelBenefitApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
