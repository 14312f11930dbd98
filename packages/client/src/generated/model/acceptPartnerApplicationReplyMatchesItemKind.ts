/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyMatchesItemKind = typeof AcceptPartnerApplicationReplyMatchesItemKind[keyof typeof AcceptPartnerApplicationReplyMatchesItemKind];


export const AcceptPartnerApplicationReplyMatchesItemKind = {
  partner: 'partner',
  application: 'application',
} as const;
