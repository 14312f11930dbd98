/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetProgramReplyTracksItem = {
  key: string;
  label: string;
  /** Highest first. */
  tiers: string[];
};
