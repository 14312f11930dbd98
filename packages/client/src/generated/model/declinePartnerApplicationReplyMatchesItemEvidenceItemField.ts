/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyMatchesItemEvidenceItemField = typeof DeclinePartnerApplicationReplyMatchesItemEvidenceItemField[keyof typeof DeclinePartnerApplicationReplyMatchesItemEvidenceItemField];


export const DeclinePartnerApplicationReplyMatchesItemEvidenceItemField = {
  name: 'name',
  domain: 'domain',
  address: 'address',
  phone: 'phone',
  country: 'country',
} as const;
