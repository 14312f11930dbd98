/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplyForBenefitReplyStepsItemTo = typeof ApplyForBenefitReplyStepsItemTo[keyof typeof ApplyForBenefitReplyStepsItemTo];


export const ApplyForBenefitReplyStepsItemTo = {
  pending_submission: 'pending_submission',
  in_review: 'in_review',
  action_required: 'action_required',
  approved: 'approved',
  rejected: 'rejected',
  canceled: 'canceled',
} as const;
