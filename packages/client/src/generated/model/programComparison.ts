/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramComparisonFrom } from './programComparisonFrom.ts';
import type { ProgramComparisonGroupsItem } from './programComparisonGroupsItem.ts';
import type { ProgramComparisonTo } from './programComparisonTo.ts';

export interface ProgramComparison {
  from: ProgramComparisonFrom;
  to: ProgramComparisonTo;
  count: number;
  groups: ProgramComparisonGroupsItem[];
}
