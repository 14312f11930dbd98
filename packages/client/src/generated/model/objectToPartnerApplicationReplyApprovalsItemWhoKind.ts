/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyApprovalsItemWhoKind = typeof ObjectToPartnerApplicationReplyApprovalsItemWhoKind[keyof typeof ObjectToPartnerApplicationReplyApprovalsItemWhoKind];


export const ObjectToPartnerApplicationReplyApprovalsItemWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
