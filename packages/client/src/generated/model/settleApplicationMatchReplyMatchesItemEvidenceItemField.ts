/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyMatchesItemEvidenceItemField = typeof SettleApplicationMatchReplyMatchesItemEvidenceItemField[keyof typeof SettleApplicationMatchReplyMatchesItemEvidenceItemField];


export const SettleApplicationMatchReplyMatchesItemEvidenceItemField = {
  name: 'name',
  domain: 'domain',
  address: 'address',
  phone: 'phone',
  country: 'country',
} as const;
