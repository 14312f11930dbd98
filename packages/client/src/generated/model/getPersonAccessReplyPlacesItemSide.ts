/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPersonAccessReplyPlacesItemSide = typeof GetPersonAccessReplyPlacesItemSide[keyof typeof GetPersonAccessReplyPlacesItemSide];


export const GetPersonAccessReplyPlacesItemSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
