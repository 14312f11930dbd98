/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyMatchesItemKind = typeof AskApplicantReplyMatchesItemKind[keyof typeof AskApplicantReplyMatchesItemKind];


export const AskApplicantReplyMatchesItemKind = {
  partner: 'partner',
  application: 'application',
} as const;
