/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { ListGateNearMissesReplyItemsItemPartner } from './listGateNearMissesReplyItemsItemPartner.ts';

export type ListGateNearMissesReplyItemsItem = {
  partner: ListGateNearMissesReplyItemsItemPartner;
  missing: Explanation[];
};
