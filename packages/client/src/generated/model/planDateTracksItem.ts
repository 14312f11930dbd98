/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PlanDateTracksItemFlowsItem } from './planDateTracksItemFlowsItem.ts';
import type { PlanDateTracksItemTiersItem } from './planDateTracksItemTiersItem.ts';

export type PlanDateTracksItem = {
  track: string;
  label: string;
  /** Every tier of either version, highest first. */
  tiers: PlanDateTracksItemTiersItem[];
  flows: PlanDateTracksItemFlowsItem[];
};
