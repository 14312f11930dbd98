/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListProgramVersionsReplyItemsItem } from './listProgramVersionsReplyItemsItem.ts';

export interface ListProgramVersionsReply {
  items: ListProgramVersionsReplyItemsItem[];
}
