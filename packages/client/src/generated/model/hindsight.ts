/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { HindsightMetricsItem } from './hindsightMetricsItem.ts';
import type { HindsightTracksItem } from './hindsightTracksItem.ts';

export interface Hindsight {
  says: string[];
  late: number;
  reversed: number;
  metrics: HindsightMetricsItem[];
  tracks: HindsightTracksItem[];
}
