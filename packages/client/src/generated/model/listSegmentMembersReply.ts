/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListSegmentMembersReplyItemsItem } from './listSegmentMembersReplyItemsItem.ts';

export interface ListSegmentMembersReply {
  items: ListSegmentMembersReplyItemsItem[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
