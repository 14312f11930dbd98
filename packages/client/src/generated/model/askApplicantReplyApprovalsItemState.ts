/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyApprovalsItemState = typeof AskApplicantReplyApprovalsItemState[keyof typeof AskApplicantReplyApprovalsItemState];


export const AskApplicantReplyApprovalsItemState = {
  waits: 'waits',
  now: 'now',
  objected: 'objected',
  done: 'done',
} as const;
