/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerPersonAccessReplyPlacesItemRolesItemPartnerScope } from './getPartnerPersonAccessReplyPlacesItemRolesItemPartnerScope.ts';

export type GetPartnerPersonAccessReplyPlacesItemRolesItem = {
  key: string;
  /** @nullable */
  name: string | null;
  partnerScope: GetPartnerPersonAccessReplyPlacesItemRolesItemPartnerScope;
};
