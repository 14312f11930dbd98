/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMayAtPartnerReplyKeysItemSide = typeof FindWhoMayAtPartnerReplyKeysItemSide[keyof typeof FindWhoMayAtPartnerReplyKeysItemSide];


export const FindWhoMayAtPartnerReplyKeysItemSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
