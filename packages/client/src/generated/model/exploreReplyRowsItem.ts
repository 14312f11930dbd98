/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Value } from './value.ts';

export type ExploreReplyRowsItem = {
  keys: (string | null)[];
  period: string | null;
  value: Value;
  factCount: number | null;
};
