/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerCapability } from './partnerCapability.ts';
import type { SetPartnerCapabilityReplyCan } from './setPartnerCapabilityReplyCan.ts';

export interface SetPartnerCapabilityReply {
  items: PartnerCapability[];
  can: SetPartnerCapabilityReplyCan;
}
