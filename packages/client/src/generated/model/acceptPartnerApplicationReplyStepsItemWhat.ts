/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyStepsItemWhat = typeof AcceptPartnerApplicationReplyStepsItemWhat[keyof typeof AcceptPartnerApplicationReplyStepsItemWhat];


export const AcceptPartnerApplicationReplyStepsItemWhat = {
  created: 'created',
  confirmed: 'confirmed',
  review: 'review',
  question: 'question',
  answer: 'answer',
  approval: 'approval',
  objection: 'objection',
  match: 'match',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
