/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetApplicationStatusReplyStatus = typeof GetApplicationStatusReplyStatus[keyof typeof GetApplicationStatusReplyStatus];


export const GetApplicationStatusReplyStatus = {
  confirming: 'confirming',
  submitted: 'submitted',
  in_review: 'in_review',
  more_information: 'more_information',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
