/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerExceptionsReplyCan } from './listPartnerExceptionsReplyCan.ts';
import type { TierException } from './tierException.ts';

export interface ListPartnerExceptionsReply {
  items: TierException[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListPartnerExceptionsReplyCan;
}
