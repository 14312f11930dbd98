/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyStatus = typeof CreatePartnerApplicationReplyStatus[keyof typeof CreatePartnerApplicationReplyStatus];


export const CreatePartnerApplicationReplyStatus = {
  confirming: 'confirming',
  submitted: 'submitted',
  in_review: 'in_review',
  more_information: 'more_information',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
