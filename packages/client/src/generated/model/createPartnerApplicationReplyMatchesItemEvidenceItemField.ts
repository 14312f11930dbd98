/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyMatchesItemEvidenceItemField = typeof CreatePartnerApplicationReplyMatchesItemEvidenceItemField[keyof typeof CreatePartnerApplicationReplyMatchesItemEvidenceItemField];


export const CreatePartnerApplicationReplyMatchesItemEvidenceItemField = {
  name: 'name',
  domain: 'domain',
  address: 'address',
  phone: 'phone',
  country: 'country',
} as const;
