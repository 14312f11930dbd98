/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPersonAccessReplyPlacesItemRolesItemPartnerScope } from './getPersonAccessReplyPlacesItemRolesItemPartnerScope.ts';

export type GetPersonAccessReplyPlacesItemRolesItem = {
  key: string;
  /** @nullable */
  name: string | null;
  partnerScope: GetPersonAccessReplyPlacesItemRolesItemPartnerScope;
};
