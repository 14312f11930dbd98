/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyMatchesItemKind = typeof DeclinePartnerApplicationReplyMatchesItemKind[keyof typeof DeclinePartnerApplicationReplyMatchesItemKind];


export const DeclinePartnerApplicationReplyMatchesItemKind = {
  partner: 'partner',
  application: 'application',
} as const;
