/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyProposalJoinsAccess = typeof AcceptPartnerApplicationReplyProposalJoinsAccess[keyof typeof AcceptPartnerApplicationReplyProposalJoinsAccess];


export const AcceptPartnerApplicationReplyProposalJoinsAccess = {
  invited: 'invited',
  asked: 'asked',
  there: 'there',
} as const;
