/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListMovesReplyCounts } from './listMovesReplyCounts.ts';
import type { Move } from './move.ts';

export interface ListMovesReply {
  items: Move[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  counts: ListMovesReplyCounts;
}
