/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DecideBenefitApplicationReplyStepsItemSide = typeof DecideBenefitApplicationReplyStepsItemSide[keyof typeof DecideBenefitApplicationReplyStepsItemSide];


export const DecideBenefitApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
