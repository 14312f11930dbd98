/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyLikelihood = typeof SettleApplicationMatchReplyLikelihood[keyof typeof SettleApplicationMatchReplyLikelihood] | null;


export const SettleApplicationMatchReplyLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
