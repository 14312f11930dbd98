/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * Of a benefit, `tier` is its worth in words; `rank` is null where it is not earned.
 */
export type PlanLineFrom = {
  /** @nullable */
  tier: string | null;
  rank: number | null;
};
