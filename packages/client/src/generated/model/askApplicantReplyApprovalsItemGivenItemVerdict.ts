/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyApprovalsItemGivenItemVerdict = typeof AskApplicantReplyApprovalsItemGivenItemVerdict[keyof typeof AskApplicantReplyApprovalsItemGivenItemVerdict];


export const AskApplicantReplyApprovalsItemGivenItemVerdict = {
  approved: 'approved',
  objected: 'objected',
} as const;
