/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListIdealPartnersReplyItemsItemPartner } from './listIdealPartnersReplyItemsItemPartner.ts';
import type { ListIdealPartnersReplyItemsItemStandingsItem } from './listIdealPartnersReplyItemsItemStandingsItem.ts';
import type { Value } from './value.ts';

export type ListIdealPartnersReplyItemsItem = {
  partner: ListIdealPartnersReplyItemsItemPartner;
  score: Value;
  standings: ListIdealPartnersReplyItemsItemStandingsItem[];
};
