/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetTimeToFirstValueReplyItemsItem } from './getTimeToFirstValueReplyItemsItem.ts';

export interface GetTimeToFirstValueReply {
  items: GetTimeToFirstValueReplyItemsItem[];
}
