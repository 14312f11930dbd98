/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnswerApplicationQuestionReplyStatus = typeof AnswerApplicationQuestionReplyStatus[keyof typeof AnswerApplicationQuestionReplyStatus];


export const AnswerApplicationQuestionReplyStatus = {
  confirming: 'confirming',
  submitted: 'submitted',
  in_review: 'in_review',
  more_information: 'more_information',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
