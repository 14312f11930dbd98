/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Value } from './value.ts';

/**
 * Per year, of all benefits and incentives whose document states a cost.
 */
export type PlanDateCost = {
  before: Value;
  after: Value;
  difference: Value;
};
