/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListExceptionsReplyCan } from './listExceptionsReplyCan.ts';
import type { TierException } from './tierException.ts';

export interface ListExceptionsReply {
  items: TierException[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListExceptionsReplyCan;
}
