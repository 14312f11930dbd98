/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyMatchesItemLikelihood = typeof SettleApplicationMatchReplyMatchesItemLikelihood[keyof typeof SettleApplicationMatchReplyMatchesItemLikelihood];


export const SettleApplicationMatchReplyMatchesItemLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
