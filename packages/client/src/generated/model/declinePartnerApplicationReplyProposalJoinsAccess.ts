/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyProposalJoinsAccess = typeof DeclinePartnerApplicationReplyProposalJoinsAccess[keyof typeof DeclinePartnerApplicationReplyProposalJoinsAccess];


export const DeclinePartnerApplicationReplyProposalJoinsAccess = {
  invited: 'invited',
  asked: 'asked',
  there: 'there',
} as const;
