/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApiKey } from './apiKey.ts';
import type { ListApiKeysReplyCan } from './listApiKeysReplyCan.ts';

export interface ListApiKeysReply {
  items: ApiKey[];
  can: ListApiKeysReplyCan;
}
