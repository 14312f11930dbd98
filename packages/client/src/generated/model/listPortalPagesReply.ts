/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPortalPagesReplyItemsItem } from './listPortalPagesReplyItemsItem.ts';

export interface ListPortalPagesReply {
  items: ListPortalPagesReplyItemsItem[];
}
