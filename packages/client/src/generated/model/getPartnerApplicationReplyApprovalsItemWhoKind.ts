/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyApprovalsItemWhoKind = typeof GetPartnerApplicationReplyApprovalsItemWhoKind[keyof typeof GetPartnerApplicationReplyApprovalsItemWhoKind];


export const GetPartnerApplicationReplyApprovalsItemWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
