/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PlanDateBadgesItem } from './planDateBadgesItem.ts';
import type { PlanDateBasis } from './planDateBasis.ts';
import type { PlanDateCost } from './planDateCost.ts';
import type { PlanDateCostsItem } from './planDateCostsItem.ts';
import type { PlanDateGroupsItem } from './planDateGroupsItem.ts';
import type { PlanDateRequirementsItem } from './planDateRequirementsItem.ts';
import type { PlanDateTracksItem } from './planDateTracksItem.ts';
import type { PlanDateUnknownItem } from './planDateUnknownItem.ts';

export interface PlanDate {
  asOf: string;
  /** What the draft is compared with: what is held today, a kept snapshot, the version that applied then measured anew, or nothing. */
  basis: PlanDateBasis;
  version: number | null;
  partners: number;
  /** Partners that the draft moves in any track. */
  moved: number;
  up: number;
  down: number;
  entered: number;
  left: number;
  /** Partners and tracks that miss one thing by little. */
  near: number;
  firstLosses: number;
  /** Moves that today's rules bring as well and that a movement policy has not let come about yet; not counted above. */
  due: number;
  tracks: PlanDateTracksItem[];
  badges: PlanDateBadgesItem[];
  groups: PlanDateGroupsItem[];
  requirements: PlanDateRequirementsItem[];
  costs: PlanDateCostsItem[];
  /** Per year, of all benefits and incentives whose document states a cost. */
  cost: PlanDateCost;
  unknown: PlanDateUnknownItem[];
}
