/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyMatchesItemVerdict = typeof AskApplicantReplyMatchesItemVerdict[keyof typeof AskApplicantReplyMatchesItemVerdict] | null;


export const AskApplicantReplyMatchesItemVerdict = {
  same: 'same',
  different: 'different',
} as const;
