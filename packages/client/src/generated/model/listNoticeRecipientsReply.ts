/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNoticeRecipientsReplyItemsItem } from './listNoticeRecipientsReplyItemsItem.ts';

export interface ListNoticeRecipientsReply {
  items: ListNoticeRecipientsReplyItemsItem[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
