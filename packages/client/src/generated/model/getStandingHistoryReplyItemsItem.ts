/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetStandingHistoryReplyItemsItemMetrics } from './getStandingHistoryReplyItemsItemMetrics.ts';
import type { GetStandingHistoryReplyItemsItemStandingsItem } from './getStandingHistoryReplyItemsItemStandingsItem.ts';

export type GetStandingHistoryReplyItemsItem = {
  asOf: string;
  standings: GetStandingHistoryReplyItemsItemStandingsItem[];
  metrics: GetStandingHistoryReplyItemsItemMetrics;
};
