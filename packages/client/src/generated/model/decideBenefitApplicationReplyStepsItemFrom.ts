/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DecideBenefitApplicationReplyStepsItemFrom = typeof DecideBenefitApplicationReplyStepsItemFrom[keyof typeof DecideBenefitApplicationReplyStepsItemFrom] | null;


export const DecideBenefitApplicationReplyStepsItemFrom = {
  pending_submission: 'pending_submission',
  in_review: 'in_review',
  action_required: 'action_required',
  approved: 'approved',
  rejected: 'rejected',
  canceled: 'canceled',
} as const;
