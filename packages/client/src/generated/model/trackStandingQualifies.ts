/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type TrackStandingQualifies = {
  /** @nullable */
  tier: string | null;
  rank: number;
} | null;
