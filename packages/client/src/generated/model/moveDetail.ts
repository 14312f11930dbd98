/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { MoveDetailCause } from './moveDetailCause.ts';
import type { MoveDetailDirection } from './moveDetailDirection.ts';
import type { MoveDetailPartner } from './moveDetailPartner.ts';
import type { MoveDetailStatus } from './moveDetailStatus.ts';
import type { MoveDetailWhyItem } from './moveDetailWhyItem.ts';

export interface MoveDetail {
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
  partner: MoveDetailPartner;
  track: string;
  trackLabel: string;
  status: MoveDetailStatus;
  direction: MoveDetailDirection;
  cause: MoveDetailCause;
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
  why: MoveDetailWhyItem[];
  /**
     * Id of a programVersion.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  versionId: string;
  version: number | null;
  says: string[];
  reasons: Explanation[];
  exceptionId: string | null;
  appealId: string | null;
}
