/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayReplyPeopleItemThroughItemPartnerScope } from './findWhoMayReplyPeopleItemThroughItemPartnerScope.ts';

export type FindWhoMayReplyPeopleItemThroughItem = {
  key: string;
  /** @nullable */
  name: string | null;
  partnerScope: FindWhoMayReplyPeopleItemThroughItemPartnerScope;
};
