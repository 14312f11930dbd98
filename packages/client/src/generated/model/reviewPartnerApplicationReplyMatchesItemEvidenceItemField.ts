/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyMatchesItemEvidenceItemField = typeof ReviewPartnerApplicationReplyMatchesItemEvidenceItemField[keyof typeof ReviewPartnerApplicationReplyMatchesItemEvidenceItemField];


export const ReviewPartnerApplicationReplyMatchesItemEvidenceItemField = {
  name: 'name',
  domain: 'domain',
  address: 'address',
  phone: 'phone',
  country: 'country',
} as const;
