/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DeclineMovesReplyItemsItem } from './declineMovesReplyItemsItem.ts';

export interface DeclineMovesReply {
  items: DeclineMovesReplyItemsItem[];
}
