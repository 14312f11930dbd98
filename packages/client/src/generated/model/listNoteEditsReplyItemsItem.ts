/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNoteEditsReplyItemsItemVisibility } from './listNoteEditsReplyItemsItemVisibility.ts';

export type ListNoteEditsReplyItemsItem = {
  body: string;
  visibility: ListNoteEditsReplyItemsItemVisibility;
  editor: string;
  replacedAt: string;
};
