/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyStepsItemWhat = typeof ObjectToPartnerApplicationReplyStepsItemWhat[keyof typeof ObjectToPartnerApplicationReplyStepsItemWhat];


export const ObjectToPartnerApplicationReplyStepsItemWhat = {
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
