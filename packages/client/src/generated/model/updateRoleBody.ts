/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateRoleBodyPartnerScope } from './updateRoleBodyPartnerScope.ts';
import type { UpdateRoleBodyPermissionsItem } from './updateRoleBodyPermissionsItem.ts';

export type UpdateRoleBody = {
  /**
     * The revision that was read; another one is a conflict.
     * @minimum 0
     */
  revision: number;
  /**
     * @minLength 1
     * @maxLength 80
     */
  name?: string | undefined;
  /** @maxItems 300 */
  permissions?: UpdateRoleBodyPermissionsItem[] | undefined;
  partnerScope?: UpdateRoleBodyPartnerScope | undefined;
};
