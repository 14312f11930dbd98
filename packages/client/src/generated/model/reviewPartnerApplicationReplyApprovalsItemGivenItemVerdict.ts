/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyApprovalsItemGivenItemVerdict = typeof ReviewPartnerApplicationReplyApprovalsItemGivenItemVerdict[keyof typeof ReviewPartnerApplicationReplyApprovalsItemGivenItemVerdict];


export const ReviewPartnerApplicationReplyApprovalsItemGivenItemVerdict = {
  approved: 'approved',
  objected: 'objected',
} as const;
