/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DraftSummaryBasedOn } from './draftSummaryBasedOn.ts';
import type { DraftSummaryFormat } from './draftSummaryFormat.ts';
import type { DraftSummaryPublishedSince } from './draftSummaryPublishedSince.ts';
import type { DraftSummaryStatus } from './draftSummaryStatus.ts';

export interface DraftSummary {
  /**
     * Id of a programVersion.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  /** What the program is called; of a new program what the draft calls it. */
  name: string;
  key: string;
  status: DraftSummaryStatus;
  revision: number;
  format: DraftSummaryFormat;
  /** Whether the program has no published version yet. */
  first: boolean;
  /** 0 where the document is sound. */
  problemCount: number;
  basedOn: DraftSummaryBasedOn;
  /** The newest version that was published after the one it is based on; it has to be carried over. */
  publishedSince: DraftSummaryPublishedSince;
  effectiveOn: string | null;
  noticeDays: number | null;
  /** The last day on which publishing keeps the notice. */
  announceBy: string | null;
  /** @nullable */
  reason: string | null;
  createdAt: string;
  /** @nullable */
  createdBy: string | null;
  editedAt: string;
  /** @nullable */
  editedBy: string | null;
}
