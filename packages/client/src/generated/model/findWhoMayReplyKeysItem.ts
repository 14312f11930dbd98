/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayReplyKeysItemKind } from './findWhoMayReplyKeysItemKind.ts';
import type { FindWhoMayReplyKeysItemPartner } from './findWhoMayReplyKeysItemPartner.ts';
import type { FindWhoMayReplyKeysItemSide } from './findWhoMayReplyKeysItemSide.ts';

export type FindWhoMayReplyKeysItem = {
  /**
     * Id of a apiKey.
     * @pattern ^key_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  kind: FindWhoMayReplyKeysItemKind;
  prefix: string;
  owner: string;
  side: FindWhoMayReplyKeysItemSide;
  partner: FindWhoMayReplyKeysItemPartner;
};
