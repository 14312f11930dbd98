/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyMatchesItemLikelihood = typeof AcceptPartnerApplicationReplyMatchesItemLikelihood[keyof typeof AcceptPartnerApplicationReplyMatchesItemLikelihood];


export const AcceptPartnerApplicationReplyMatchesItemLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
