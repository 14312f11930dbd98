/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerApiKeyBodyKind } from './createPartnerApiKeyBodyKind.ts';
import type { CreatePartnerApiKeyBodyPermissionsItem } from './createPartnerApiKeyBodyPermissionsItem.ts';

export type CreatePartnerApiKeyBody = {
  /**
     * @minLength 1
     * @maxLength 80
     */
  name: string;
  kind?: CreatePartnerApiKeyBodyKind | undefined;
  /**
     * @minItems 1
     * @maxItems 300
     */
  permissions: CreatePartnerApiKeyBodyPermissionsItem[];
  /**
     * @minimum 1
     * @maximum 365
     */
  expiresInDays?: number | undefined;
};
