/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerLinksReplyCan } from './listPartnerLinksReplyCan.ts';
import type { PartnerLink } from './partnerLink.ts';

export interface ListPartnerLinksReply {
  above: PartnerLink[];
  below: PartnerLink[];
  can: ListPartnerLinksReplyCan;
}
