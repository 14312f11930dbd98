/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyMatchesItemKind = typeof ObjectToPartnerApplicationReplyMatchesItemKind[keyof typeof ObjectToPartnerApplicationReplyMatchesItemKind];


export const ObjectToPartnerApplicationReplyMatchesItemKind = {
  partner: 'partner',
  application: 'application',
} as const;
