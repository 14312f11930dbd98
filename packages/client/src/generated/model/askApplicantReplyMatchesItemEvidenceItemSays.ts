/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyMatchesItemEvidenceItemSays = typeof AskApplicantReplyMatchesItemEvidenceItemSays[keyof typeof AskApplicantReplyMatchesItemEvidenceItemSays];


export const AskApplicantReplyMatchesItemEvidenceItemSays = {
  same: 'same',
  similar: 'similar',
  different: 'different',
} as const;
