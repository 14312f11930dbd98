/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ExploreReplyDimensionsItem } from './exploreReplyDimensionsItem.ts';
import type { ExploreReplyMeasure } from './exploreReplyMeasure.ts';
import type { ExploreReplyRowsItem } from './exploreReplyRowsItem.ts';
import type { Value } from './value.ts';

export interface ExploreReply {
  measure: ExploreReplyMeasure;
  dimensions: ExploreReplyDimensionsItem[];
  rows: ExploreReplyRowsItem[];
  total: Value;
  additive: boolean;
  truncated: boolean;
}
