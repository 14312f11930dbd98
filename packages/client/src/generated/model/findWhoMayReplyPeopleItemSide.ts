/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMayReplyPeopleItemSide = typeof FindWhoMayReplyPeopleItemSide[keyof typeof FindWhoMayReplyPeopleItemSide];


export const FindWhoMayReplyPeopleItemSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
