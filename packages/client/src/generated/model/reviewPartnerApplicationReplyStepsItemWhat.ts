/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyStepsItemWhat = typeof ReviewPartnerApplicationReplyStepsItemWhat[keyof typeof ReviewPartnerApplicationReplyStepsItemWhat];


export const ReviewPartnerApplicationReplyStepsItemWhat = {
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
