/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerSegmentsReplyItemsItem } from './listPartnerSegmentsReplyItemsItem.ts';

export interface ListPartnerSegmentsReply {
  items: ListPartnerSegmentsReplyItemsItem[];
}
