/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PlanLine } from './planLine.ts';

export interface ListPlanLinesReply {
  items: PlanLine[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  asOf: string;
}
