/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindSignInWaysReplyItemsItem } from './findSignInWaysReplyItemsItem.ts';

export interface FindSignInWaysReply {
  items: FindSignInWaysReplyItemsItem[];
}
