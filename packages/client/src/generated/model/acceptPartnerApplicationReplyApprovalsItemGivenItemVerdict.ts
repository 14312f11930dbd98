/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyApprovalsItemGivenItemVerdict = typeof AcceptPartnerApplicationReplyApprovalsItemGivenItemVerdict[keyof typeof AcceptPartnerApplicationReplyApprovalsItemGivenItemVerdict];


export const AcceptPartnerApplicationReplyApprovalsItemGivenItemVerdict = {
  approved: 'approved',
  objected: 'objected',
} as const;
