/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MoveToApproveApprovalsItemDecision = typeof MoveToApproveApprovalsItemDecision[keyof typeof MoveToApproveApprovalsItemDecision];


export const MoveToApproveApprovalsItemDecision = {
  approved: 'approved',
  declined: 'declined',
} as const;
