/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyStepsItemSide = typeof GetPartnerApplicationReplyStepsItemSide[keyof typeof GetPartnerApplicationReplyStepsItemSide];


export const GetPartnerApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
