/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyLikelihood = typeof CreatePartnerApplicationReplyLikelihood[keyof typeof CreatePartnerApplicationReplyLikelihood] | null;


export const CreatePartnerApplicationReplyLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
