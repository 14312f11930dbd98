/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdatePartnerBodyAttributes } from './updatePartnerBodyAttributes.ts';
import type { UpdatePartnerBodyStatus } from './updatePartnerBodyStatus.ts';

export type UpdatePartnerBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  reference?: string | undefined;
  /**
     * @minLength 1
     * @maxLength 200
     */
  name?: string | undefined;
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
  /** Merged by name; null removes one. */
  attributes?: UpdatePartnerBodyAttributes | undefined;
  revision: number;
  status?: UpdatePartnerBodyStatus | undefined;
};
