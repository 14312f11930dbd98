/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Evaluation } from './evaluation.ts';
import type { ListEvaluationsReplyCan } from './listEvaluationsReplyCan.ts';

export interface ListEvaluationsReply {
  items: Evaluation[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListEvaluationsReplyCan;
}
