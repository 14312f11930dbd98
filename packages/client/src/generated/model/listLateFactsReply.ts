/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { LateFact } from './lateFact.ts';

export interface ListLateFactsReply {
  items: LateFact[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  asOf: string;
  knownBy: string;
  late: number;
  reversed: number;
}
