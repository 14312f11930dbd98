/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListSegmentHistoryReplyItemsItemPartner } from './listSegmentHistoryReplyItemsItemPartner.ts';
import type { ListSegmentHistoryReplyItemsItemWhat } from './listSegmentHistoryReplyItemsItemWhat.ts';

export type ListSegmentHistoryReplyItemsItem = {
  partner: ListSegmentHistoryReplyItemsItemPartner;
  what: ListSegmentHistoryReplyItemsItemWhat;
  on: string;
};
