/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyProposalJoinsAccess = typeof AskApplicantReplyProposalJoinsAccess[keyof typeof AskApplicantReplyProposalJoinsAccess];


export const AskApplicantReplyProposalJoinsAccess = {
  invited: 'invited',
  asked: 'asked',
  there: 'there',
} as const;
