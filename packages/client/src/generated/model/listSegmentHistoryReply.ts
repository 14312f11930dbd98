/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListSegmentHistoryReplyItemsItem } from './listSegmentHistoryReplyItemsItem.ts';

export interface ListSegmentHistoryReply {
  items: ListSegmentHistoryReplyItemsItem[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
