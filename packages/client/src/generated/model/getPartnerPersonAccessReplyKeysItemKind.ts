/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerPersonAccessReplyKeysItemKind = typeof GetPartnerPersonAccessReplyKeysItemKind[keyof typeof GetPartnerPersonAccessReplyKeysItemKind];


export const GetPartnerPersonAccessReplyKeysItemKind = {
  personal: 'personal',
  service: 'service',
} as const;
