/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnersReplyCan } from './listPartnersReplyCan.ts';
import type { PartnerSummary } from './partnerSummary.ts';

export interface ListPartnersReply {
  items: PartnerSummary[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListPartnersReplyCan;
}
