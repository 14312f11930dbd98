/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPeopleReplyCan } from './listPeopleReplyCan.ts';
import type { Person } from './person.ts';
import type { RoleChoice } from './roleChoice.ts';

export interface ListPeopleReply {
  items: Person[];
  roles: RoleChoice[];
  can: ListPeopleReplyCan;
}
