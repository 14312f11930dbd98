/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerBodyAttributes } from './createPartnerBodyAttributes.ts';

export type CreatePartnerBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  reference: string;
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  domain?: string | null | undefined;
  /**
     * @maxItems 20
     * @items.minLength 1
     * @items.maxLength 200
     */
  types?: string[] | undefined;
  country?: string | null | undefined;
  region?: string | null | undefined;
  managerId?: string | null | undefined;
  joinedOn?: string | null | undefined;
  attributes?: CreatePartnerBodyAttributes | undefined;
};
