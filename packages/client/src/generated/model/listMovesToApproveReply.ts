/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListMovesToApproveReplyCan } from './listMovesToApproveReplyCan.ts';
import type { MoveToApprove } from './moveToApprove.ts';

export interface ListMovesToApproveReply {
  items: MoveToApprove[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListMovesToApproveReplyCan;
}
