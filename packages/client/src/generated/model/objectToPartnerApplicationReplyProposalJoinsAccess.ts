/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyProposalJoinsAccess = typeof ObjectToPartnerApplicationReplyProposalJoinsAccess[keyof typeof ObjectToPartnerApplicationReplyProposalJoinsAccess];


export const ObjectToPartnerApplicationReplyProposalJoinsAccess = {
  invited: 'invited',
  asked: 'asked',
  there: 'there',
} as const;
