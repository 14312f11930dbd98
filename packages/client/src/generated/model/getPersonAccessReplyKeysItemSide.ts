/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPersonAccessReplyKeysItemSide = typeof GetPersonAccessReplyKeysItemSide[keyof typeof GetPersonAccessReplyKeysItemSide];


export const GetPersonAccessReplyKeysItemSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
