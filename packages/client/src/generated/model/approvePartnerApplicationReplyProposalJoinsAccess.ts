/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyProposalJoinsAccess = typeof ApprovePartnerApplicationReplyProposalJoinsAccess[keyof typeof ApprovePartnerApplicationReplyProposalJoinsAccess];


export const ApprovePartnerApplicationReplyProposalJoinsAccess = {
  invited: 'invited',
  asked: 'asked',
  there: 'there',
} as const;
