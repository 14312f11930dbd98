/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyApprovalsItemState = typeof SettleApplicationMatchReplyApprovalsItemState[keyof typeof SettleApplicationMatchReplyApprovalsItemState];


export const SettleApplicationMatchReplyApprovalsItemState = {
  waits: 'waits',
  now: 'now',
  objected: 'objected',
  done: 'done',
} as const;
