/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyApprovalsItemState = typeof ReviewPartnerApplicationReplyApprovalsItemState[keyof typeof ReviewPartnerApplicationReplyApprovalsItemState];


export const ReviewPartnerApplicationReplyApprovalsItemState = {
  waits: 'waits',
  now: 'now',
  objected: 'objected',
  done: 'done',
} as const;
