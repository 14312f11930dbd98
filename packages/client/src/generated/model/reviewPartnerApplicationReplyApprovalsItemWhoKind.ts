/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyApprovalsItemWhoKind = typeof ReviewPartnerApplicationReplyApprovalsItemWhoKind[keyof typeof ReviewPartnerApplicationReplyApprovalsItemWhoKind];


export const ReviewPartnerApplicationReplyApprovalsItemWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
