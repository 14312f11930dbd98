/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SubmitBenefitApplicationReplyStatus = typeof SubmitBenefitApplicationReplyStatus[keyof typeof SubmitBenefitApplicationReplyStatus];


export const SubmitBenefitApplicationReplyStatus = {
  pending_submission: 'pending_submission',
  in_review: 'in_review',
  action_required: 'action_required',
  approved: 'approved',
  rejected: 'rejected',
  canceled: 'canceled',
} as const;
