/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListRolesReplyCan } from './listRolesReplyCan.ts';
import type { Role } from './role.ts';

export interface ListRolesReply {
  items: Role[];
  can: ListRolesReplyCan;
}
