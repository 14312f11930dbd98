/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyStatus = typeof AskApplicantReplyStatus[keyof typeof AskApplicantReplyStatus];


export const AskApplicantReplyStatus = {
  confirming: 'confirming',
  submitted: 'submitted',
  in_review: 'in_review',
  more_information: 'more_information',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
