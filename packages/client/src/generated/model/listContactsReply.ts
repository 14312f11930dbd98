/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Contact } from './contact.ts';
import type { ListContactsReplyCan } from './listContactsReplyCan.ts';

export interface ListContactsReply {
  items: Contact[];
  can: ListContactsReplyCan;
}
