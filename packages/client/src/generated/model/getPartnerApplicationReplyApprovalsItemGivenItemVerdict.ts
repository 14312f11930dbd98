/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyApprovalsItemGivenItemVerdict = typeof GetPartnerApplicationReplyApprovalsItemGivenItemVerdict[keyof typeof GetPartnerApplicationReplyApprovalsItemGivenItemVerdict];


export const GetPartnerApplicationReplyApprovalsItemGivenItemVerdict = {
  approved: 'approved',
  objected: 'objected',
} as const;
