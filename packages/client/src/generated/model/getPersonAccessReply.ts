/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPersonAccessReplyKeysItem } from './getPersonAccessReplyKeysItem.ts';
import type { GetPersonAccessReplyPerson } from './getPersonAccessReplyPerson.ts';
import type { GetPersonAccessReplyPlacesItem } from './getPersonAccessReplyPlacesItem.ts';

export interface GetPersonAccessReply {
  person: GetPersonAccessReplyPerson;
  places: GetPersonAccessReplyPlacesItem[];
  keys: GetPersonAccessReplyKeysItem[];
}
