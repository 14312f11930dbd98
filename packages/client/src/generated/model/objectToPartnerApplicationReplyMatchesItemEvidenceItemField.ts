/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyMatchesItemEvidenceItemField = typeof ObjectToPartnerApplicationReplyMatchesItemEvidenceItemField[keyof typeof ObjectToPartnerApplicationReplyMatchesItemEvidenceItemField];


export const ObjectToPartnerApplicationReplyMatchesItemEvidenceItemField = {
  name: 'name',
  domain: 'domain',
  address: 'address',
  phone: 'phone',
  country: 'country',
} as const;
