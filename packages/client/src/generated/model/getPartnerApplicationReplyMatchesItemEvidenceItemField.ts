/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyMatchesItemEvidenceItemField = typeof GetPartnerApplicationReplyMatchesItemEvidenceItemField[keyof typeof GetPartnerApplicationReplyMatchesItemEvidenceItemField];


export const GetPartnerApplicationReplyMatchesItemEvidenceItemField = {
  name: 'name',
  domain: 'domain',
  address: 'address',
  phone: 'phone',
  country: 'country',
} as const;
