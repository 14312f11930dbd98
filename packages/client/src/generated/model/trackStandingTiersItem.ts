/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';

export type TrackStandingTiersItem = {
  tier: string;
  held: boolean;
  /** @nullable */
  met: boolean | null;
  requirement: Explanation;
};
