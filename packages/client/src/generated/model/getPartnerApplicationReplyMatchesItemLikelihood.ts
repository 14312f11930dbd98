/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyMatchesItemLikelihood = typeof GetPartnerApplicationReplyMatchesItemLikelihood[keyof typeof GetPartnerApplicationReplyMatchesItemLikelihood];


export const GetPartnerApplicationReplyMatchesItemLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
