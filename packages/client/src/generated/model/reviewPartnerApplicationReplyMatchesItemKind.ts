/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyMatchesItemKind = typeof ReviewPartnerApplicationReplyMatchesItemKind[keyof typeof ReviewPartnerApplicationReplyMatchesItemKind];


export const ReviewPartnerApplicationReplyMatchesItemKind = {
  partner: 'partner',
  application: 'application',
} as const;
