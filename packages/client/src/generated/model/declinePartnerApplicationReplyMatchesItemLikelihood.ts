/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyMatchesItemLikelihood = typeof DeclinePartnerApplicationReplyMatchesItemLikelihood[keyof typeof DeclinePartnerApplicationReplyMatchesItemLikelihood];


export const DeclinePartnerApplicationReplyMatchesItemLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
