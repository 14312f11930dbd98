/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProgramSummaryTracksItem = {
  key: string;
  label: string;
  /** Highest first. */
  tiers: string[];
};
