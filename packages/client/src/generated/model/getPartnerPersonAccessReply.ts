/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerPersonAccessReplyKeysItem } from './getPartnerPersonAccessReplyKeysItem.ts';
import type { GetPartnerPersonAccessReplyPerson } from './getPartnerPersonAccessReplyPerson.ts';
import type { GetPartnerPersonAccessReplyPlacesItem } from './getPartnerPersonAccessReplyPlacesItem.ts';

export interface GetPartnerPersonAccessReply {
  person: GetPartnerPersonAccessReplyPerson;
  places: GetPartnerPersonAccessReplyPlacesItem[];
  keys: GetPartnerPersonAccessReplyKeysItem[];
}
