/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyApprovalsItemGivenItemVerdict = typeof CreatePartnerApplicationReplyApprovalsItemGivenItemVerdict[keyof typeof CreatePartnerApplicationReplyApprovalsItemGivenItemVerdict];


export const CreatePartnerApplicationReplyApprovalsItemGivenItemVerdict = {
  approved: 'approved',
  objected: 'objected',
} as const;
