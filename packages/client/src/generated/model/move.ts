/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MoveCause } from './moveCause.ts';
import type { MoveDirection } from './moveDirection.ts';
import type { MovePartner } from './movePartner.ts';
import type { MoveStatus } from './moveStatus.ts';
import type { MoveWhyItem } from './moveWhyItem.ts';

export interface Move {
  /**
     * Id of a move.
     * @pattern ^mov_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  partner: MovePartner;
  track: string;
  trackLabel: string;
  status: MoveStatus;
  direction: MoveDirection;
  cause: MoveCause;
  /** @nullable */
  fromTier: string | null;
  /** @nullable */
  toTier: string | null;
  decidedOn: string;
  effectiveOn: string;
  protectedUntil: string | null;
  /** @nullable */
  outcome: string | null;
  /** @nullable */
  decidedBy: string | null;
  createdAt: string;
  settledAt: string | null;
  why: MoveWhyItem[];
}
