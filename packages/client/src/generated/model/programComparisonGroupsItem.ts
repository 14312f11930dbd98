/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramChange } from './programChange.ts';
import type { ProgramComparisonGroupsItemPart } from './programComparisonGroupsItemPart.ts';

export type ProgramComparisonGroupsItem = {
  part: ProgramComparisonGroupsItemPart;
  title: string;
  changes: ProgramChange[];
};
