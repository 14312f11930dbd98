/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMayReplyKeysItemSide = typeof FindWhoMayReplyKeysItemSide[keyof typeof FindWhoMayReplyKeysItemSide];


export const FindWhoMayReplyKeysItemSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
