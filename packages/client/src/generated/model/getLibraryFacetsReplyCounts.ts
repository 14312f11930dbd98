/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetLibraryFacetsReplyCounts = {
  published: number;
  drafts: number;
  reviewDue: number;
  expiringSoon: number;
};
