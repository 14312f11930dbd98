/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMayReplyPeopleItemThroughItemPartnerScope = typeof FindWhoMayReplyPeopleItemThroughItemPartnerScope[keyof typeof FindWhoMayReplyPeopleItemThroughItemPartnerScope];


export const FindWhoMayReplyPeopleItemThroughItemPartnerScope = {
  all: 'all',
  ownChanges: 'ownChanges',
  own: 'own',
} as const;
