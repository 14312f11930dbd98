/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface TierCount {
  /** @nullable */
  tier: string | null;
  rank: number;
  count: number;
}
