/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { PendingMove } from './pendingMove.ts';
import type { TrackStandingHeldBecause } from './trackStandingHeldBecause.ts';
import type { TrackStandingNext } from './trackStandingNext.ts';
import type { TrackStandingQualifies } from './trackStandingQualifies.ts';
import type { TrackStandingTiersItem } from './trackStandingTiersItem.ts';

export interface TrackStanding {
  track: string;
  label: string;
  inTrack: Explanation;
  /** @nullable */
  tier: string | null;
  rank: number;
  since: string | null;
  tiers: TrackStandingTiersItem[];
  next: TrackStandingNext;
  qualifies: TrackStandingQualifies;
  protectedUntil: string | null;
  pending: PendingMove | null;
  memoryFrom: string | null;
  heldBecause: TrackStandingHeldBecause;
}
