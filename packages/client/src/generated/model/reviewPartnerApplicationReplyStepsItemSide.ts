/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyStepsItemSide = typeof ReviewPartnerApplicationReplyStepsItemSide[keyof typeof ReviewPartnerApplicationReplyStepsItemSide];


export const ReviewPartnerApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
