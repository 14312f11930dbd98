/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerFacetsReplyCountriesItem } from './getPartnerFacetsReplyCountriesItem.ts';
import type { GetPartnerFacetsReplyRegionsItem } from './getPartnerFacetsReplyRegionsItem.ts';
import type { GetPartnerFacetsReplyTiersItem } from './getPartnerFacetsReplyTiersItem.ts';
import type { GetPartnerFacetsReplyTypesItem } from './getPartnerFacetsReplyTypesItem.ts';

export interface GetPartnerFacetsReply {
  types: GetPartnerFacetsReplyTypesItem[];
  regions: GetPartnerFacetsReplyRegionsItem[];
  countries: GetPartnerFacetsReplyCountriesItem[];
  tiers: GetPartnerFacetsReplyTiersItem[];
  total: number;
}
