/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DraftBasedOn } from './draftBasedOn.ts';
import type { DraftCan } from './draftCan.ts';
import type { DraftFormat } from './draftFormat.ts';
import type { DraftPublishedSince } from './draftPublishedSince.ts';
import type { DraftStatus } from './draftStatus.ts';
import type { FieldProblem } from './fieldProblem.ts';
import type { ProgramPage } from './programPage.ts';

export interface Draft {
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
  status: DraftStatus;
  revision: number;
  format: DraftFormat;
  /** Whether the program has no published version yet. */
  first: boolean;
  /** 0 where the document is sound. */
  problemCount: number;
  basedOn: DraftBasedOn;
  /** The newest version that was published after the one it is based on; it has to be carried over. */
  publishedSince: DraftPublishedSince;
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
  source: string;
  problems: FieldProblem[];
  /** The program as people will read it; null while it has a problem. */
  page: ProgramPage | null;
  can: DraftCan;
}
