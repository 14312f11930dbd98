/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetStandingSummaryReplyMetrics } from './getStandingSummaryReplyMetrics.ts';
import type { GetStandingSummaryReplyTracksItem } from './getStandingSummaryReplyTracksItem.ts';

export interface GetStandingSummaryReply {
  asOf: string | null;
  partners: number;
  tracks: GetStandingSummaryReplyTracksItem[];
  metrics: GetStandingSummaryReplyMetrics;
}
