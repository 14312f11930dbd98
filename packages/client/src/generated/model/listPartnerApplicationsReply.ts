/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerApplication } from './partnerApplication.ts';

export interface ListPartnerApplicationsReply {
  items: PartnerApplication[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  open: number;
  late: number;
  mine: number;
}
