/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyApprovalsItemWhoKind = typeof SettleApplicationMatchReplyApprovalsItemWhoKind[keyof typeof SettleApplicationMatchReplyApprovalsItemWhoKind];


export const SettleApplicationMatchReplyApprovalsItemWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
