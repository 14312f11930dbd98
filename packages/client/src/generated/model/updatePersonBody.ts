/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdatePersonBodyRolesItem } from './updatePersonBodyRolesItem.ts';

export type UpdatePersonBody = {
  /** @minItems 1 */
  roles: UpdatePersonBodyRolesItem[];
};
