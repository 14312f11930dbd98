/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MoveDetail } from './moveDetail.ts';

export interface ListPartnerMovesReply {
  items: MoveDetail[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
