/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExploreReplyMeasure = {
  key: string;
  label: string;
  unit: string;
  currency: string | null;
};
