/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyApprovalsItemState = typeof DeclinePartnerApplicationReplyApprovalsItemState[keyof typeof DeclinePartnerApplicationReplyApprovalsItemState];


export const DeclinePartnerApplicationReplyApprovalsItemState = {
  waits: 'waits',
  now: 'now',
  objected: 'objected',
  done: 'done',
} as const;
