/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type HindsightTracksItem = {
  track: string;
  label: string;
  /** @nullable */
  then: string | null;
  /** @nullable */
  now: string | null;
};
