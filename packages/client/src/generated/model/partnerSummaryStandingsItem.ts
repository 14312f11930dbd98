/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerSummaryStandingsItem = {
  track: string;
  trackLabel: string;
  /** @nullable */
  tier: string | null;
  rank: number;
  tiers: number;
};
