/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FieldProblem } from './fieldProblem.ts';
import type { SegmentCan } from './segmentCan.ts';
import type { SegmentOrigin } from './segmentOrigin.ts';
import type { SegmentStatus } from './segmentStatus.ts';
import type { SegmentTrendItem } from './segmentTrendItem.ts';

export interface Segment {
  /**
     * Id of a segment.
     * @pattern ^seg_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  key: string;
  label: string;
  /** @nullable */
  note: string | null;
  origin: SegmentOrigin;
  status: SegmentStatus;
  /** The condition as it is written. */
  rule: string;
  /**
     * The condition in words; null where the rule is broken.
     * @nullable
     */
  says: string | null;
  /** What is wrong with the rule under the version in force; its members then stay as they were. */
  problems: FieldProblem[];
  members: number;
  of: number;
  trend: SegmentTrendItem[];
  /** Joined in the last 30 days and still in it. */
  joined: number;
  /** Left in the last 30 days. */
  left: number;
  createdBy: string;
  createdAt: string;
  /** @nullable */
  updatedBy: string | null;
  updatedAt: string | null;
  revision: number;
  can: SegmentCan;
}
