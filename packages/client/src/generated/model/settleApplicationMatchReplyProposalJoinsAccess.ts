/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyProposalJoinsAccess = typeof SettleApplicationMatchReplyProposalJoinsAccess[keyof typeof SettleApplicationMatchReplyProposalJoinsAccess];


export const SettleApplicationMatchReplyProposalJoinsAccess = {
  invited: 'invited',
  asked: 'asked',
  there: 'there',
} as const;
