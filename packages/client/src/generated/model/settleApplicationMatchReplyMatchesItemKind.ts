/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyMatchesItemKind = typeof SettleApplicationMatchReplyMatchesItemKind[keyof typeof SettleApplicationMatchReplyMatchesItemKind];


export const SettleApplicationMatchReplyMatchesItemKind = {
  partner: 'partner',
  application: 'application',
} as const;
