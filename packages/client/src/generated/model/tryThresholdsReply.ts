/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FieldProblem } from './fieldProblem.ts';
import type { PlanDate } from './planDate.ts';

export interface TryThresholdsReply {
  revision: number;
  /** Of the document with these numbers; there is no result then. */
  problems: FieldProblem[];
  result: PlanDate | null;
  /** Partners of the channel; more than `result.partners` where a sample was looked at. */
  of: number;
  /**
     * The document with these numbers, otherwise letter by letter the draft's.
     * @nullable
     */
  source: string | null;
}
