/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyApprovalsItemState = typeof GetPartnerApplicationReplyApprovalsItemState[keyof typeof GetPartnerApplicationReplyApprovalsItemState];


export const GetPartnerApplicationReplyApprovalsItemState = {
  waits: 'waits',
  now: 'now',
  objected: 'objected',
  done: 'done',
} as const;
