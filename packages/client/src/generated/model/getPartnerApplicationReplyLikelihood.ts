/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyLikelihood = typeof GetPartnerApplicationReplyLikelihood[keyof typeof GetPartnerApplicationReplyLikelihood] | null;


export const GetPartnerApplicationReplyLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
