/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddPartnerPersonBodyRolesItem } from './addPartnerPersonBodyRolesItem.ts';

export type AddPartnerPersonBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  email: string;
  /** @minItems 1 */
  roles: AddPartnerPersonBodyRolesItem[];
};
