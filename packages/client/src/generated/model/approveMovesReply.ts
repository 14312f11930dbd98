/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApproveMovesReplyItemsItem } from './approveMovesReplyItemsItem.ts';

export interface ApproveMovesReply {
  items: ApproveMovesReplyItemsItem[];
}
