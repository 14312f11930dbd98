/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateResourceReplyUsage = {
  views: number;
  downloads: number;
  shares: number;
};
