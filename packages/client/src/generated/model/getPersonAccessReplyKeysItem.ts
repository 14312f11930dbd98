/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPersonAccessReplyKeysItemKind } from './getPersonAccessReplyKeysItemKind.ts';
import type { GetPersonAccessReplyKeysItemPartner } from './getPersonAccessReplyKeysItemPartner.ts';
import type { GetPersonAccessReplyKeysItemSide } from './getPersonAccessReplyKeysItemSide.ts';

export type GetPersonAccessReplyKeysItem = {
  /**
     * Id of a apiKey.
     * @pattern ^key_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  kind: GetPersonAccessReplyKeysItemKind;
  prefix: string;
  owner: string;
  side: GetPersonAccessReplyKeysItemSide;
  partner: GetPersonAccessReplyKeysItemPartner;
};
