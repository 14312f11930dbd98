/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyApprovalsItemGivenItemVerdict = typeof ApprovePartnerApplicationReplyApprovalsItemGivenItemVerdict[keyof typeof ApprovePartnerApplicationReplyApprovalsItemGivenItemVerdict];


export const ApprovePartnerApplicationReplyApprovalsItemGivenItemVerdict = {
  approved: 'approved',
  objected: 'objected',
} as const;
