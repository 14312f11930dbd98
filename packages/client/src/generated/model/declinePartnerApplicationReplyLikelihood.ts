/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyLikelihood = typeof DeclinePartnerApplicationReplyLikelihood[keyof typeof DeclinePartnerApplicationReplyLikelihood] | null;


export const DeclinePartnerApplicationReplyLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
