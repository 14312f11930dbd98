/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyMatchesItemKind = typeof GetPartnerApplicationReplyMatchesItemKind[keyof typeof GetPartnerApplicationReplyMatchesItemKind];


export const GetPartnerApplicationReplyMatchesItemKind = {
  partner: 'partner',
  application: 'application',
} as const;
