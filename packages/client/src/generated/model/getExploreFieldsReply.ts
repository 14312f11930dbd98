/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetExploreFieldsReplyDimensionsItem } from './getExploreFieldsReplyDimensionsItem.ts';
import type { GetExploreFieldsReplyMeasuresItem } from './getExploreFieldsReplyMeasuresItem.ts';

export interface GetExploreFieldsReply {
  measures: GetExploreFieldsReplyMeasuresItem[];
  dimensions: GetExploreFieldsReplyDimensionsItem[];
}
