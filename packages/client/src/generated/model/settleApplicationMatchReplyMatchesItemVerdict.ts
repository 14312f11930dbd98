/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyMatchesItemVerdict = typeof SettleApplicationMatchReplyMatchesItemVerdict[keyof typeof SettleApplicationMatchReplyMatchesItemVerdict] | null;


export const SettleApplicationMatchReplyMatchesItemVerdict = {
  same: 'same',
  different: 'different',
} as const;
