/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApiKey } from './apiKey.ts';

export interface CreateApiKeyReply {
  key: ApiKey;
  /** The key itself; it is shown this once. */
  secret: string;
}
