/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovalPreviewWhoKind = typeof ApprovalPreviewWhoKind[keyof typeof ApprovalPreviewWhoKind];


export const ApprovalPreviewWhoKind = {
  role: 'role',
  person: 'person',
  manager: 'manager',
} as const;
