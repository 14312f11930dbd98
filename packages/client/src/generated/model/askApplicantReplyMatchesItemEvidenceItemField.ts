/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyMatchesItemEvidenceItemField = typeof AskApplicantReplyMatchesItemEvidenceItemField[keyof typeof AskApplicantReplyMatchesItemEvidenceItemField];


export const AskApplicantReplyMatchesItemEvidenceItemField = {
  name: 'name',
  domain: 'domain',
  address: 'address',
  phone: 'phone',
  country: 'country',
} as const;
