/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyApprovalsItemWhoKind = typeof ApprovePartnerApplicationReplyApprovalsItemWhoKind[keyof typeof ApprovePartnerApplicationReplyApprovalsItemWhoKind];


export const ApprovePartnerApplicationReplyApprovalsItemWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
