/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyProposalJoinsAccess = typeof ReviewPartnerApplicationReplyProposalJoinsAccess[keyof typeof ReviewPartnerApplicationReplyProposalJoinsAccess];


export const ReviewPartnerApplicationReplyProposalJoinsAccess = {
  invited: 'invited',
  asked: 'asked',
  there: 'there',
} as const;
