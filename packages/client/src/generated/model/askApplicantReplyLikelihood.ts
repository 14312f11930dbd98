/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyLikelihood = typeof AskApplicantReplyLikelihood[keyof typeof AskApplicantReplyLikelihood] | null;


export const AskApplicantReplyLikelihood = {
  likely: 'likely',
  possible: 'possible',
  unlikely: 'unlikely',
} as const;
