/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPeopleReplyCan } from './listPeopleReplyCan.ts';
import type { Person } from './person.ts';

export interface ListPeopleReply {
  items: Person[];
  can: ListPeopleReplyCan;
}
