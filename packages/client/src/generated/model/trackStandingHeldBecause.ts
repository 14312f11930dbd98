/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { TrackStandingHeldBecauseCause } from './trackStandingHeldBecauseCause.ts';

export type TrackStandingHeldBecause = {
  says: string[];
  cause: TrackStandingHeldBecauseCause;
  /**
     * Id of a move.
     * @pattern ^mov_[0-9a-hjkmnp-tv-z]{26}$
     */
  moveId: string;
  exceptionId: string | null;
  appealId: string | null;
  /**
     * Id of a programVersion.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  versionId: string;
} | null;
