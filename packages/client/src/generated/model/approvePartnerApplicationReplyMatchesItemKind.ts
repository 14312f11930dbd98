/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyMatchesItemKind = typeof ApprovePartnerApplicationReplyMatchesItemKind[keyof typeof ApprovePartnerApplicationReplyMatchesItemKind];


export const ApprovePartnerApplicationReplyMatchesItemKind = {
  partner: 'partner',
  application: 'application',
} as const;
