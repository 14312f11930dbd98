/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyApprovalsItemState = typeof AcceptPartnerApplicationReplyApprovalsItemState[keyof typeof AcceptPartnerApplicationReplyApprovalsItemState];


export const AcceptPartnerApplicationReplyApprovalsItemState = {
  waits: 'waits',
  now: 'now',
  objected: 'objected',
  done: 'done',
} as const;
