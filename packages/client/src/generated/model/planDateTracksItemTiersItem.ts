/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanDateTracksItemTiersItem = {
  tier: string;
  before: boolean;
  after: boolean;
};
