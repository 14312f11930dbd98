/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyStepsItemSide = typeof ApprovePartnerApplicationReplyStepsItemSide[keyof typeof ApprovePartnerApplicationReplyStepsItemSide];


export const ApprovePartnerApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
