/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyApprovalsItemState = typeof ObjectToPartnerApplicationReplyApprovalsItemState[keyof typeof ObjectToPartnerApplicationReplyApprovalsItemState];


export const ObjectToPartnerApplicationReplyApprovalsItemState = {
  waits: 'waits',
  now: 'now',
  objected: 'objected',
  done: 'done',
} as const;
