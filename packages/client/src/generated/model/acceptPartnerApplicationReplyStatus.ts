/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyStatus = typeof AcceptPartnerApplicationReplyStatus[keyof typeof AcceptPartnerApplicationReplyStatus];


export const AcceptPartnerApplicationReplyStatus = {
  confirming: 'confirming',
  submitted: 'submitted',
  in_review: 'in_review',
  more_information: 'more_information',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
