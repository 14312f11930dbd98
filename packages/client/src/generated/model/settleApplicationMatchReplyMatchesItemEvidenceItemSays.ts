/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyMatchesItemEvidenceItemSays = typeof SettleApplicationMatchReplyMatchesItemEvidenceItemSays[keyof typeof SettleApplicationMatchReplyMatchesItemEvidenceItemSays];


export const SettleApplicationMatchReplyMatchesItemEvidenceItemSays = {
  same: 'same',
  similar: 'similar',
  different: 'different',
} as const;
