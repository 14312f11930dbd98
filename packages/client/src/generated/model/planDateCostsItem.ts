/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PlanDateCostsItemAfter } from './planDateCostsItemAfter.ts';
import type { PlanDateCostsItemBefore } from './planDateCostsItemBefore.ts';
import type { PlanDateCostsItemKind } from './planDateCostsItemKind.ts';
import type { Value } from './value.ts';

export type PlanDateCostsItem = {
  key: string;
  label: string;
  kind: PlanDateCostsItemKind;
  before: PlanDateCostsItemBefore;
  after: PlanDateCostsItemAfter;
  difference: Value;
  /** Whether it is counted as if everybody used it who may. */
  estimated: boolean;
};
