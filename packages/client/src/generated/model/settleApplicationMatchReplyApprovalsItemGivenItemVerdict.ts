/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyApprovalsItemGivenItemVerdict = typeof SettleApplicationMatchReplyApprovalsItemGivenItemVerdict[keyof typeof SettleApplicationMatchReplyApprovalsItemGivenItemVerdict];


export const SettleApplicationMatchReplyApprovalsItemGivenItemVerdict = {
  approved: 'approved',
  objected: 'objected',
} as const;
