/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyMatchesItemLikelihood = typeof ApprovePartnerApplicationReplyMatchesItemLikelihood[keyof typeof ApprovePartnerApplicationReplyMatchesItemLikelihood];


export const ApprovePartnerApplicationReplyMatchesItemLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
