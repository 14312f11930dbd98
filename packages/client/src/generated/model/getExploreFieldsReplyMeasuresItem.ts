/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetExploreFieldsReplyMeasuresItem = {
  key: string;
  label: string;
  group: string;
  unit: string;
  /** @nullable */
  kind: string | null;
};
