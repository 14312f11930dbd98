/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPersonAccessReplyPlacesItemPartner } from './getPersonAccessReplyPlacesItemPartner.ts';
import type { GetPersonAccessReplyPlacesItemPermissionsItem } from './getPersonAccessReplyPlacesItemPermissionsItem.ts';
import type { GetPersonAccessReplyPlacesItemRolesItem } from './getPersonAccessReplyPlacesItemRolesItem.ts';
import type { GetPersonAccessReplyPlacesItemSide } from './getPersonAccessReplyPlacesItemSide.ts';

export type GetPersonAccessReplyPlacesItem = {
  side: GetPersonAccessReplyPlacesItemSide;
  partner: GetPersonAccessReplyPlacesItemPartner;
  roles: GetPersonAccessReplyPlacesItemRolesItem[];
  permissions: GetPersonAccessReplyPlacesItemPermissionsItem[];
  ownPartners: number | null;
};
