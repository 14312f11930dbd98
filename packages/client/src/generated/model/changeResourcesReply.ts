/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ChangeResourcesReplyRefusedItem } from './changeResourcesReplyRefusedItem.ts';

export interface ChangeResourcesReply {
  changed: number;
  refused: ChangeResourcesReplyRefusedItem[];
}
