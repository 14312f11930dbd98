/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerPeopleReplyCan } from './listPartnerPeopleReplyCan.ts';
import type { Person } from './person.ts';
import type { RoleChoice } from './roleChoice.ts';

export interface ListPartnerPeopleReply {
  items: Person[];
  roles: RoleChoice[];
  can: ListPartnerPeopleReplyCan;
}
