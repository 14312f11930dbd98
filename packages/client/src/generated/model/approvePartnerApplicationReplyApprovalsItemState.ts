/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyApprovalsItemState = typeof ApprovePartnerApplicationReplyApprovalsItemState[keyof typeof ApprovePartnerApplicationReplyApprovalsItemState];


export const ApprovePartnerApplicationReplyApprovalsItemState = {
  waits: 'waits',
  now: 'now',
  objected: 'objected',
  done: 'done',
} as const;
