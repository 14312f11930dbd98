/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetSegmentOverlapReplyPairsItem } from './getSegmentOverlapReplyPairsItem.ts';
import type { GetSegmentOverlapReplySegmentsItem } from './getSegmentOverlapReplySegmentsItem.ts';

export interface GetSegmentOverlapReply {
  segments: GetSegmentOverlapReplySegmentsItem[];
  pairs: GetSegmentOverlapReplyPairsItem[];
}
