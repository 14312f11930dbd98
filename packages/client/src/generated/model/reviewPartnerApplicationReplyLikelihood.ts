/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyLikelihood = typeof ReviewPartnerApplicationReplyLikelihood[keyof typeof ReviewPartnerApplicationReplyLikelihood] | null;


export const ReviewPartnerApplicationReplyLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
