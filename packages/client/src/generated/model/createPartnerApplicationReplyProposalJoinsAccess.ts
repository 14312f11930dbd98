/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyProposalJoinsAccess = typeof CreatePartnerApplicationReplyProposalJoinsAccess[keyof typeof CreatePartnerApplicationReplyProposalJoinsAccess];


export const CreatePartnerApplicationReplyProposalJoinsAccess = {
  invited: 'invited',
  asked: 'asked',
  there: 'there',
} as const;
