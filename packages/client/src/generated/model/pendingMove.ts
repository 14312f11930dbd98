/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { PendingMoveDirection } from './pendingMoveDirection.ts';
import type { PendingMoveStatus } from './pendingMoveStatus.ts';

export interface PendingMove {
  /**
     * Id of a move.
     * @pattern ^mov_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  status: PendingMoveStatus;
  direction: PendingMoveDirection;
  /** @nullable */
  fromTier: string | null;
  /** @nullable */
  toTier: string | null;
  decidedOn: string;
  effectiveOn: string;
  missing: Explanation[];
}
