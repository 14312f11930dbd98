/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayAtPartnerReplyPeopleItemPartner } from './findWhoMayAtPartnerReplyPeopleItemPartner.ts';
import type { FindWhoMayAtPartnerReplyPeopleItemPerson } from './findWhoMayAtPartnerReplyPeopleItemPerson.ts';
import type { FindWhoMayAtPartnerReplyPeopleItemSide } from './findWhoMayAtPartnerReplyPeopleItemSide.ts';
import type { FindWhoMayAtPartnerReplyPeopleItemThroughItem } from './findWhoMayAtPartnerReplyPeopleItemThroughItem.ts';

export type FindWhoMayAtPartnerReplyPeopleItem = {
  person: FindWhoMayAtPartnerReplyPeopleItemPerson;
  side: FindWhoMayAtPartnerReplyPeopleItemSide;
  partner: FindWhoMayAtPartnerReplyPeopleItemPartner;
  through: FindWhoMayAtPartnerReplyPeopleItemThroughItem[];
  ownOnly: boolean;
};
