/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyMatchesItemLikelihood = typeof CreatePartnerApplicationReplyMatchesItemLikelihood[keyof typeof CreatePartnerApplicationReplyMatchesItemLikelihood];


export const CreatePartnerApplicationReplyMatchesItemLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
