/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyStatus = typeof ObjectToPartnerApplicationReplyStatus[keyof typeof ObjectToPartnerApplicationReplyStatus];


export const ObjectToPartnerApplicationReplyStatus = {
  confirming: 'confirming',
  submitted: 'submitted',
  in_review: 'in_review',
  more_information: 'more_information',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
