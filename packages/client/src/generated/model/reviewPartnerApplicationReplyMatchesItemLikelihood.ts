/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyMatchesItemLikelihood = typeof ReviewPartnerApplicationReplyMatchesItemLikelihood[keyof typeof ReviewPartnerApplicationReplyMatchesItemLikelihood];


export const ReviewPartnerApplicationReplyMatchesItemLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
