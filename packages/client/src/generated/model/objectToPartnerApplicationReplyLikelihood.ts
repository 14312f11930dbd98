/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyLikelihood = typeof ObjectToPartnerApplicationReplyLikelihood[keyof typeof ObjectToPartnerApplicationReplyLikelihood] | null;


export const ObjectToPartnerApplicationReplyLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
