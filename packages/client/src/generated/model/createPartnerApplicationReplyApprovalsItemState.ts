/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyApprovalsItemState = typeof CreatePartnerApplicationReplyApprovalsItemState[keyof typeof CreatePartnerApplicationReplyApprovalsItemState];


export const CreatePartnerApplicationReplyApprovalsItemState = {
  waits: 'waits',
  now: 'now',
  objected: 'objected',
  done: 'done',
} as const;
