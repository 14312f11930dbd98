/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyMatchesItemEvidenceItemField = typeof ApprovePartnerApplicationReplyMatchesItemEvidenceItemField[keyof typeof ApprovePartnerApplicationReplyMatchesItemEvidenceItemField];


export const ApprovePartnerApplicationReplyMatchesItemEvidenceItemField = {
  name: 'name',
  domain: 'domain',
  address: 'address',
  phone: 'phone',
  country: 'country',
} as const;
