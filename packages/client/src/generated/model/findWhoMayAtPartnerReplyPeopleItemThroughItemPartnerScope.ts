/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMayAtPartnerReplyPeopleItemThroughItemPartnerScope = typeof FindWhoMayAtPartnerReplyPeopleItemThroughItemPartnerScope[keyof typeof FindWhoMayAtPartnerReplyPeopleItemThroughItemPartnerScope];


export const FindWhoMayAtPartnerReplyPeopleItemThroughItemPartnerScope = {
  all: 'all',
  ownChanges: 'ownChanges',
  own: 'own',
} as const;
