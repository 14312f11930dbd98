/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListSegmentMembersReplyItemsItemStandingsItem = {
  track: string;
  trackLabel: string;
  /** @nullable */
  tier: string | null;
};
