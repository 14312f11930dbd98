/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetStandingHistoryReplyItemsItem } from './getStandingHistoryReplyItemsItem.ts';

export interface GetStandingHistoryReply {
  items: GetStandingHistoryReplyItemsItem[];
}
