/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetExploreFieldsReplyDimensionsItem = {
  key: string;
  label: string;
  group: string;
  /** @nullable */
  kind: string | null;
};
