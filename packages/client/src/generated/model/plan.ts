/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PlanCan } from './planCan.ts';
import type { PlanDate } from './planDate.ts';
import type { PlanKind } from './planKind.ts';
import type { PlanStatus } from './planStatus.ts';

export interface Plan {
  /**
     * Id of a plan.
     * @pattern ^pln_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  programName: string;
  /**
     * Id of a programVersion.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  draftId: string;
  revision: number;
  /** Whether the draft was saved after it was planned. */
  stale: boolean;
  kind: PlanKind;
  dates: string[];
  /** @pattern ^-?\d+(\.\d+)?$ */
  nearWithin: string;
  status: PlanStatus;
  total: number;
  done: number;
  /** @nullable */
  error: string | null;
  /** @nullable */
  requestedBy: string | null;
  createdAt: string;
  finishedAt: string | null;
  /** What each date came to, oldest first; as far as it got. */
  results: PlanDate[];
  can: PlanCan;
}
