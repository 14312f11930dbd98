/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerOnboardingsReplyCan } from './listPartnerOnboardingsReplyCan.ts';
import type { ListPartnerOnboardingsReplyItemsItem } from './listPartnerOnboardingsReplyItemsItem.ts';

export interface ListPartnerOnboardingsReply {
  items: ListPartnerOnboardingsReplyItemsItem[];
  can: ListPartnerOnboardingsReplyCan;
}
