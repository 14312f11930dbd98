/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyMatchesItemKind = typeof CreatePartnerApplicationReplyMatchesItemKind[keyof typeof CreatePartnerApplicationReplyMatchesItemKind];


export const CreatePartnerApplicationReplyMatchesItemKind = {
  partner: 'partner',
  application: 'application',
} as const;
