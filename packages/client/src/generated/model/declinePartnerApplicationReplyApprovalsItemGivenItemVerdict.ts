/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyApprovalsItemGivenItemVerdict = typeof DeclinePartnerApplicationReplyApprovalsItemGivenItemVerdict[keyof typeof DeclinePartnerApplicationReplyApprovalsItemGivenItemVerdict];


export const DeclinePartnerApplicationReplyApprovalsItemGivenItemVerdict = {
  approved: 'approved',
  objected: 'objected',
} as const;
