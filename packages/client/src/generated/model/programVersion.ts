/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramVersionBasedOn } from './programVersionBasedOn.ts';
import type { ProgramVersionFormat } from './programVersionFormat.ts';
import type { ProgramVersionStatus } from './programVersionStatus.ts';

export interface ProgramVersion {
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
  /** Given when it is published. */
  number: number | null;
  status: ProgramVersionStatus;
  format: ProgramVersionFormat;
  effectiveOn: string | null;
  /** The day from which another version applied. */
  endedOn: string | null;
  noticeDays: number | null;
  /** @nullable */
  reason: string | null;
  basedOn: ProgramVersionBasedOn;
  /** Whether a version was published after the one it is based on that takes effect before it. */
  outdated: boolean;
  problemCount: number;
  createdAt: string;
  /** @nullable */
  createdBy: string | null;
  editedAt: string;
  /** @nullable */
  editedBy: string | null;
  publishedAt: string | null;
  /** @nullable */
  publishedBy: string | null;
  activatedAt: string | null;
  withdrawnAt: string | null;
  /** @nullable */
  withdrawnBy: string | null;
  /** @nullable */
  withdrawnReason: string | null;
}
