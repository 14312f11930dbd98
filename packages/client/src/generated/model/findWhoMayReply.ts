/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayReplyCoversItem } from './findWhoMayReplyCoversItem.ts';
import type { FindWhoMayReplyKeysItem } from './findWhoMayReplyKeysItem.ts';
import type { FindWhoMayReplyPeopleItem } from './findWhoMayReplyPeopleItem.ts';

export interface FindWhoMayReply {
  covers: FindWhoMayReplyCoversItem[];
  people: FindWhoMayReplyPeopleItem[];
  keys: FindWhoMayReplyKeysItem[];
}
