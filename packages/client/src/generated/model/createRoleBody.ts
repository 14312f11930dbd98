/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateRoleBodyPartnerScope } from './createRoleBodyPartnerScope.ts';
import type { CreateRoleBodyPermissionsItem } from './createRoleBodyPermissionsItem.ts';
import type { CreateRoleBodySide } from './createRoleBodySide.ts';

export type CreateRoleBody = {
  side: CreateRoleBodySide;
  /**
     * @minLength 1
     * @maxLength 80
     */
  name: string;
  /**
     * The role whose permissions and scope it starts with.
     * @pattern ^((vendor|partner)\.[a-z]{1,40}|rol_[0-9a-hjkmnp-tv-z]{26})$
     */
  copyOf?: string | undefined;
  /** @maxItems 300 */
  permissions?: CreateRoleBodyPermissionsItem[] | undefined;
  partnerScope?: CreateRoleBodyPartnerScope | undefined;
};
