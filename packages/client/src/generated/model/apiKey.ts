/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApiKeyCan } from './apiKeyCan.ts';
import type { ApiKeyKind } from './apiKeyKind.ts';
import type { ApiKeyOwner } from './apiKeyOwner.ts';
import type { ApiKeyState } from './apiKeyState.ts';

export interface ApiKey {
  /**
     * Id of a apiKey.
     * @pattern ^key_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  kind: ApiKeyKind;
  prefix: string;
  permissions: string[];
  owner: ApiKeyOwner;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
  /** @nullable */
  revokedBy: string | null;
  state: ApiKeyState;
  can: ApiKeyCan;
}
