/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { TierCount } from './tierCount.ts';

export type GetStandingSummaryReplyTracksItem = {
  track: string;
  label: string;
  tiers: TierCount[];
};
