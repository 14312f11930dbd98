/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApiKey } from './apiKey.ts';
import type { ListPartnerApiKeysReplyCan } from './listPartnerApiKeysReplyCan.ts';

export interface ListPartnerApiKeysReply {
  items: ApiKey[];
  can: ListPartnerApiKeysReplyCan;
}
