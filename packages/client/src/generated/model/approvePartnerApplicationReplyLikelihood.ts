/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyLikelihood = typeof ApprovePartnerApplicationReplyLikelihood[keyof typeof ApprovePartnerApplicationReplyLikelihood] | null;


export const ApprovePartnerApplicationReplyLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
