/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListActionAnswersReplyItemsItem } from './listActionAnswersReplyItemsItem.ts';

export interface ListActionAnswersReply {
  items: ListActionAnswersReplyItemsItem[];
}
