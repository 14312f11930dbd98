/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListGateNearMissesReplyItemsItem } from './listGateNearMissesReplyItemsItem.ts';

export interface ListGateNearMissesReply {
  items: ListGateNearMissesReplyItemsItem[];
}
