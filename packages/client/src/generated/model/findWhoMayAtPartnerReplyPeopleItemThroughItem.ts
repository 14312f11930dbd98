/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayAtPartnerReplyPeopleItemThroughItemPartnerScope } from './findWhoMayAtPartnerReplyPeopleItemThroughItemPartnerScope.ts';

export type FindWhoMayAtPartnerReplyPeopleItemThroughItem = {
  key: string;
  /** @nullable */
  name: string | null;
  partnerScope: FindWhoMayAtPartnerReplyPeopleItemThroughItemPartnerScope;
};
