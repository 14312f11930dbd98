/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyStepsItemWhat = typeof SettleApplicationMatchReplyStepsItemWhat[keyof typeof SettleApplicationMatchReplyStepsItemWhat];


export const SettleApplicationMatchReplyStepsItemWhat = {
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
