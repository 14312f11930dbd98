/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyStepsItemWhat = typeof ApprovePartnerApplicationReplyStepsItemWhat[keyof typeof ApprovePartnerApplicationReplyStepsItemWhat];


export const ApprovePartnerApplicationReplyStepsItemWhat = {
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
