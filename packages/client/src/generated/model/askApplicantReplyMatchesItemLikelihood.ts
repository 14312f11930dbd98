/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyMatchesItemLikelihood = typeof AskApplicantReplyMatchesItemLikelihood[keyof typeof AskApplicantReplyMatchesItemLikelihood];


export const AskApplicantReplyMatchesItemLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
