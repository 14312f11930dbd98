/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { MoveBriefDirection } from './moveBriefDirection.ts';
import type { MoveBriefStatus } from './moveBriefStatus.ts';

export interface MoveBrief {
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
  track: string;
  trackLabel: string;
  direction: MoveBriefDirection;
  status: MoveBriefStatus;
  /** @nullable */
  fromTier: string | null;
  /** @nullable */
  toTier: string | null;
  decidedOn: string;
  effectiveOn: string;
  missing: Explanation[];
}
