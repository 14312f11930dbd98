/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyMatchesItemLikelihood = typeof ObjectToPartnerApplicationReplyMatchesItemLikelihood[keyof typeof ObjectToPartnerApplicationReplyMatchesItemLikelihood];


export const ObjectToPartnerApplicationReplyMatchesItemLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
