/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayAtPartnerReplyKeysItemKind } from './findWhoMayAtPartnerReplyKeysItemKind.ts';
import type { FindWhoMayAtPartnerReplyKeysItemPartner } from './findWhoMayAtPartnerReplyKeysItemPartner.ts';
import type { FindWhoMayAtPartnerReplyKeysItemSide } from './findWhoMayAtPartnerReplyKeysItemSide.ts';

export type FindWhoMayAtPartnerReplyKeysItem = {
  /**
     * Id of a apiKey.
     * @pattern ^key_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  kind: FindWhoMayAtPartnerReplyKeysItemKind;
  prefix: string;
  owner: string;
  side: FindWhoMayAtPartnerReplyKeysItemSide;
  partner: FindWhoMayAtPartnerReplyKeysItemPartner;
};
