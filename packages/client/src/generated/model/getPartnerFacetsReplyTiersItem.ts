/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerFacetsReplyTiersItem = {
  track: string;
  tier: string;
  count: number;
};
