/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DraftSummary } from './draftSummary.ts';
import type { ListDraftsReplyCan } from './listDraftsReplyCan.ts';

export interface ListDraftsReply {
  items: DraftSummary[];
  can: ListDraftsReplyCan;
}
