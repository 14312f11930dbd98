/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListLettersReplyItemsItem } from './listLettersReplyItemsItem.ts';

export interface ListLettersReply {
  items: ListLettersReplyItemsItem[];
}
