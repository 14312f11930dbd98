/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyApprovalsItemWhoKind = typeof CreatePartnerApplicationReplyApprovalsItemWhoKind[keyof typeof CreatePartnerApplicationReplyApprovalsItemWhoKind];


export const CreatePartnerApplicationReplyApprovalsItemWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
