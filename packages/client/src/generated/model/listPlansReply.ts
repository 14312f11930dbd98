/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPlansReplyCan } from './listPlansReplyCan.ts';
import type { Plan } from './plan.ts';

export interface ListPlansReply {
  items: Plan[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListPlansReplyCan;
}
