/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerPersonAccessReplyKeysItemKind } from './getPartnerPersonAccessReplyKeysItemKind.ts';
import type { GetPartnerPersonAccessReplyKeysItemPartner } from './getPartnerPersonAccessReplyKeysItemPartner.ts';
import type { GetPartnerPersonAccessReplyKeysItemSide } from './getPartnerPersonAccessReplyKeysItemSide.ts';

export type GetPartnerPersonAccessReplyKeysItem = {
  /**
     * Id of a apiKey.
     * @pattern ^key_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  kind: GetPartnerPersonAccessReplyKeysItemKind;
  prefix: string;
  owner: string;
  side: GetPartnerPersonAccessReplyKeysItemSide;
  partner: GetPartnerPersonAccessReplyKeysItemPartner;
};
