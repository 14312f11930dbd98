/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyLikelihood = typeof AcceptPartnerApplicationReplyLikelihood[keyof typeof AcceptPartnerApplicationReplyLikelihood] | null;


export const AcceptPartnerApplicationReplyLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
