/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddPersonBodyRolesItem } from './addPersonBodyRolesItem.ts';

export type AddPersonBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  email: string;
  /** @minItems 1 */
  roles: AddPersonBodyRolesItem[];
};
