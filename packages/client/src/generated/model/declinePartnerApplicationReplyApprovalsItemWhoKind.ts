/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyApprovalsItemWhoKind = typeof DeclinePartnerApplicationReplyApprovalsItemWhoKind[keyof typeof DeclinePartnerApplicationReplyApprovalsItemWhoKind];


export const DeclinePartnerApplicationReplyApprovalsItemWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
