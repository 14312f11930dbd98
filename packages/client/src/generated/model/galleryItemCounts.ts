/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * How much of each the program has.
 */
export type GalleryItemCounts = {
  facts: number;
  metrics: number;
  scores: number;
  tracks: number;
  tiers: number;
  badges: number;
  benefits: number;
  segments: number;
};
