/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayReplyPeopleItemPartner } from './findWhoMayReplyPeopleItemPartner.ts';
import type { FindWhoMayReplyPeopleItemPerson } from './findWhoMayReplyPeopleItemPerson.ts';
import type { FindWhoMayReplyPeopleItemSide } from './findWhoMayReplyPeopleItemSide.ts';
import type { FindWhoMayReplyPeopleItemThroughItem } from './findWhoMayReplyPeopleItemThroughItem.ts';

export type FindWhoMayReplyPeopleItem = {
  person: FindWhoMayReplyPeopleItemPerson;
  side: FindWhoMayReplyPeopleItemSide;
  partner: FindWhoMayReplyPeopleItemPartner;
  through: FindWhoMayReplyPeopleItemThroughItem[];
  ownOnly: boolean;
};
