/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayAtPartnerReplyCoversItem } from './findWhoMayAtPartnerReplyCoversItem.ts';
import type { FindWhoMayAtPartnerReplyKeysItem } from './findWhoMayAtPartnerReplyKeysItem.ts';
import type { FindWhoMayAtPartnerReplyPeopleItem } from './findWhoMayAtPartnerReplyPeopleItem.ts';

export interface FindWhoMayAtPartnerReply {
  covers: FindWhoMayAtPartnerReplyCoversItem[];
  people: FindWhoMayAtPartnerReplyPeopleItem[];
  keys: FindWhoMayAtPartnerReplyKeysItem[];
}
