/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerPersonAccessReplyPlacesItemSide = typeof GetPartnerPersonAccessReplyPlacesItemSide[keyof typeof GetPartnerPersonAccessReplyPlacesItemSide];


export const GetPartnerPersonAccessReplyPlacesItemSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
