/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyApprovalsItemGivenItemVerdict = typeof ObjectToPartnerApplicationReplyApprovalsItemGivenItemVerdict[keyof typeof ObjectToPartnerApplicationReplyApprovalsItemGivenItemVerdict];


export const ObjectToPartnerApplicationReplyApprovalsItemGivenItemVerdict = {
  approved: 'approved',
  objected: 'objected',
} as const;
