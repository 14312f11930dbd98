/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DecideBenefitApplicationReplyStatus = typeof DecideBenefitApplicationReplyStatus[keyof typeof DecideBenefitApplicationReplyStatus];


export const DecideBenefitApplicationReplyStatus = {
  pending_submission: 'pending_submission',
  in_review: 'in_review',
  action_required: 'action_required',
  approved: 'approved',
  rejected: 'rejected',
  canceled: 'canceled',
} as const;
