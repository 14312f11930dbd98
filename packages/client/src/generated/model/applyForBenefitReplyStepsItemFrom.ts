/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplyForBenefitReplyStepsItemFrom = typeof ApplyForBenefitReplyStepsItemFrom[keyof typeof ApplyForBenefitReplyStepsItemFrom] | null;


export const ApplyForBenefitReplyStepsItemFrom = {
  pending_submission: 'pending_submission',
  in_review: 'in_review',
  action_required: 'action_required',
  approved: 'approved',
  rejected: 'rejected',
  canceled: 'canceled',
} as const;
