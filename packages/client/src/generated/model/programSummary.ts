/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramSummaryActiveVersion } from './programSummaryActiveVersion.ts';
import type { ProgramSummaryMetricsItem } from './programSummaryMetricsItem.ts';
import type { ProgramSummaryTracksItem } from './programSummaryTracksItem.ts';

export interface ProgramSummary {
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  key: string;
  name: string;
  liveAsOf: string | null;
  activeVersion: ProgramSummaryActiveVersion;
  tracks: ProgramSummaryTracksItem[];
  metrics: ProgramSummaryMetricsItem[];
}
