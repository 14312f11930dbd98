/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Hindsight } from './hindsight.ts';
import type { MetricValue } from './metricValue.ts';
import type { StandingBadgesItem } from './standingBadgesItem.ts';
import type { TrackStanding } from './trackStanding.ts';

export interface Standing {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  partnerId: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  programName: string;
  version: number;
  asOf: string;
  measuredAt: string;
  knownBy: string | null;
  hindsight: Hindsight | null;
  tracks: TrackStanding[];
  badges: StandingBadgesItem[];
  metrics: MetricValue[];
}
