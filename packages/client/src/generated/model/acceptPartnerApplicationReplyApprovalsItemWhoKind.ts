/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyApprovalsItemWhoKind = typeof AcceptPartnerApplicationReplyApprovalsItemWhoKind[keyof typeof AcceptPartnerApplicationReplyApprovalsItemWhoKind];


export const AcceptPartnerApplicationReplyApprovalsItemWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
