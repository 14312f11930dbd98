/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerPersonAccessReplyPlacesItemPartner } from './getPartnerPersonAccessReplyPlacesItemPartner.ts';
import type { GetPartnerPersonAccessReplyPlacesItemPermissionsItem } from './getPartnerPersonAccessReplyPlacesItemPermissionsItem.ts';
import type { GetPartnerPersonAccessReplyPlacesItemRolesItem } from './getPartnerPersonAccessReplyPlacesItemRolesItem.ts';
import type { GetPartnerPersonAccessReplyPlacesItemSide } from './getPartnerPersonAccessReplyPlacesItemSide.ts';

export type GetPartnerPersonAccessReplyPlacesItem = {
  side: GetPartnerPersonAccessReplyPlacesItemSide;
  partner: GetPartnerPersonAccessReplyPlacesItemPartner;
  roles: GetPartnerPersonAccessReplyPlacesItemRolesItem[];
  permissions: GetPartnerPersonAccessReplyPlacesItemPermissionsItem[];
  ownPartners: number | null;
};
