/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetStandingHistoryReplyItemsItemStandingsItem = {
  track: string;
  /** @nullable */
  tier: string | null;
  rank: number;
};
