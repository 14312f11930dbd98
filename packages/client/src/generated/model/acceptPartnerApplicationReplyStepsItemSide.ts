/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyStepsItemSide = typeof AcceptPartnerApplicationReplyStepsItemSide[keyof typeof AcceptPartnerApplicationReplyStepsItemSide];


export const AcceptPartnerApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
