/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMayAtPartnerReplyPeopleItemSide = typeof FindWhoMayAtPartnerReplyPeopleItemSide[keyof typeof FindWhoMayAtPartnerReplyPeopleItemSide];


export const FindWhoMayAtPartnerReplyPeopleItemSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
