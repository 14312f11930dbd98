/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListSegmentMembersReplyItemsItemPartner } from './listSegmentMembersReplyItemsItemPartner.ts';
import type { ListSegmentMembersReplyItemsItemStandingsItem } from './listSegmentMembersReplyItemsItemStandingsItem.ts';

export type ListSegmentMembersReplyItemsItem = {
  partner: ListSegmentMembersReplyItemsItemPartner;
  joinedOn: string;
  standings: ListSegmentMembersReplyItemsItemStandingsItem[];
};
