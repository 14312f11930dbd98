/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNeedsYouReplyItemsItem } from './listNeedsYouReplyItemsItem.ts';

export interface ListNeedsYouReply {
  items: ListNeedsYouReplyItemsItem[];
  mine: number;
}
