/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PlanDateTracksItemFlowsItemDirection } from './planDateTracksItemFlowsItemDirection.ts';
import type { PlanDateTracksItemFlowsItemFrom } from './planDateTracksItemFlowsItemFrom.ts';
import type { PlanDateTracksItemFlowsItemTo } from './planDateTracksItemFlowsItemTo.ts';

export type PlanDateTracksItemFlowsItem = {
  from: PlanDateTracksItemFlowsItemFrom;
  to: PlanDateTracksItemFlowsItemTo;
  direction: PlanDateTracksItemFlowsItemDirection;
  count: number;
  due: number;
};
