/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Fact } from './fact.ts';

export interface ListFactsReply {
  items: Fact[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
