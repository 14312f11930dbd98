/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerCapabilitiesReplyCan } from './listPartnerCapabilitiesReplyCan.ts';
import type { PartnerCapability } from './partnerCapability.ts';

export interface ListPartnerCapabilitiesReply {
  items: PartnerCapability[];
  can: ListPartnerCapabilitiesReplyCan;
}
