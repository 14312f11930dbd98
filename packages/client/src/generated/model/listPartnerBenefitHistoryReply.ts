/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { BenefitAllocation } from './benefitAllocation.ts';
import type { ListPartnerBenefitHistoryReplyItemsItem } from './listPartnerBenefitHistoryReplyItemsItem.ts';

export interface ListPartnerBenefitHistoryReply {
  items: ListPartnerBenefitHistoryReplyItemsItem[];
  given: BenefitAllocation[];
}
