/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyApprovalsItemWhoKind = typeof AskApplicantReplyApprovalsItemWhoKind[keyof typeof AskApplicantReplyApprovalsItemWhoKind];


export const AskApplicantReplyApprovalsItemWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
