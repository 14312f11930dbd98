/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SubmitBenefitApplicationReplyStepsItemTo = typeof SubmitBenefitApplicationReplyStepsItemTo[keyof typeof SubmitBenefitApplicationReplyStepsItemTo];


export const SubmitBenefitApplicationReplyStepsItemTo = {
  pending_submission: 'pending_submission',
  in_review: 'in_review',
  action_required: 'action_required',
  approved: 'approved',
  rejected: 'rejected',
  canceled: 'canceled',
} as const;
