/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListMoversReplyItemsItem } from './listMoversReplyItemsItem.ts';

export interface ListMoversReply {
  items: ListMoversReplyItemsItem[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  from: string | null;
  to: string | null;
  up: number;
  down: number;
}
