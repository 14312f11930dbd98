/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DraftSummaryPublishedSinceStatus } from './draftSummaryPublishedSinceStatus.ts';

/**
 * The newest version that was published after the one it is based on; it has to be carried over.
 */
export type DraftSummaryPublishedSince = {
  /**
     * Id of a programVersion.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  number: number | null;
  status: DraftSummaryPublishedSinceStatus;
} | null;
