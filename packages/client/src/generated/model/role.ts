/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { RoleCan } from './roleCan.ts';
import type { RolePartnerScope } from './rolePartnerScope.ts';
import type { RoleSide } from './roleSide.ts';

export interface Role {
  /**
     * `vendor.cam` or `partner.seller` for what every vendor has, `rol_…` for what a vendor made.
     * @pattern ^((vendor|partner)\.[a-z]{1,40}|rol_[0-9a-hjkmnp-tv-z]{26})$
     */
  id: string;
  key: string;
  side: RoleSide;
  /** @nullable */
  name: string | null;
  builtIn: boolean;
  changed: boolean;
  permissions: string[];
  partnerScope: RolePartnerScope;
  people: number;
  revision: number;
  updatedAt: string | null;
  /** @nullable */
  updatedBy: string | null;
  can: RoleCan;
}
