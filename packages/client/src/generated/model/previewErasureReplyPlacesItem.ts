/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewErasureReplyPlacesItem = {
  table: string;
  rows: number;
};
