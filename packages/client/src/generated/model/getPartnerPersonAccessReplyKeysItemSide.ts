/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerPersonAccessReplyKeysItemSide = typeof GetPartnerPersonAccessReplyKeysItemSide[keyof typeof GetPartnerPersonAccessReplyKeysItemSide];


export const GetPartnerPersonAccessReplyKeysItemSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
