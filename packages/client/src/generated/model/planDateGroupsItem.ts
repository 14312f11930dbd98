/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PlanDateGroupsItemKind } from './planDateGroupsItemKind.ts';

export type PlanDateGroupsItem = {
  kind: PlanDateGroupsItemKind;
  key: string;
  label: string;
  partners: number;
  moved: number;
  up: number;
  down: number;
};
