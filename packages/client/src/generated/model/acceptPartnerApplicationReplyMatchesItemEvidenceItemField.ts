/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyMatchesItemEvidenceItemField = typeof AcceptPartnerApplicationReplyMatchesItemEvidenceItemField[keyof typeof AcceptPartnerApplicationReplyMatchesItemEvidenceItemField];


export const AcceptPartnerApplicationReplyMatchesItemEvidenceItemField = {
  name: 'name',
  domain: 'domain',
  address: 'address',
  phone: 'phone',
  country: 'country',
} as const;
