/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateApiKeyBodyKind } from './createApiKeyBodyKind.ts';
import type { CreateApiKeyBodyPermissionsItem } from './createApiKeyBodyPermissionsItem.ts';

export type CreateApiKeyBody = {
  /**
     * @minLength 1
     * @maxLength 80
     */
  name: string;
  kind?: CreateApiKeyBodyKind | undefined;
  /**
     * @minItems 1
     * @maxItems 300
     */
  permissions: CreateApiKeyBodyPermissionsItem[];
  /**
     * @minimum 1
     * @maximum 365
     */
  expiresInDays?: number | undefined;
};
