/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { PlanLineDirection } from './planLineDirection.ts';
import type { PlanLineFrom } from './planLineFrom.ts';
import type { PlanLineNext } from './planLineNext.ts';
import type { PlanLinePartner } from './planLinePartner.ts';
import type { PlanLineSubject } from './planLineSubject.ts';
import type { PlanLineTo } from './planLineTo.ts';

export interface PlanLine {
  partner: PlanLinePartner;
  subject: PlanLineSubject;
  /** The key of the track, badge or benefit. */
  track: string;
  label: string;
  /** A benefit begins (`in`), ends (`out`), is worth more or less, or something else (`same`); a badge is gained or lost. */
  direction: PlanLineDirection;
  /** Of a benefit, `tier` is its worth in words; `rank` is null where it is not earned. */
  from: PlanLineFrom;
  to: PlanLineTo;
  /** What is not met any more, or what is met now. */
  reasons: Explanation[];
  next: PlanLineNext;
  /** The share of one requirement that is missing for the next tier. */
  near: string | null;
  /** It loses something and has never lost a tier or benefit before. */
  firstLoss: boolean;
  /** Today's rules give the same; what is held has not followed yet. */
  already: boolean;
  effectiveOn: string | null;
  protectedUntil: string | null;
}
