/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNoteEditsReplyItemsItem } from './listNoteEditsReplyItemsItem.ts';

export interface ListNoteEditsReply {
  items: ListNoteEditsReplyItemsItem[];
}
