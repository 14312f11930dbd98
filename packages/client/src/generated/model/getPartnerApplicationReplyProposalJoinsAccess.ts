/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyProposalJoinsAccess = typeof GetPartnerApplicationReplyProposalJoinsAccess[keyof typeof GetPartnerApplicationReplyProposalJoinsAccess];


export const GetPartnerApplicationReplyProposalJoinsAccess = {
  invited: 'invited',
  asked: 'asked',
  there: 'there',
} as const;
