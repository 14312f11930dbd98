/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerApplicationLikelihood = typeof PartnerApplicationLikelihood[keyof typeof PartnerApplicationLikelihood] | null;


export const PartnerApplicationLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
