/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetResourceUsageReplyTotal = {
  views: number;
  downloads: number;
  shares: number;
  sharedDownloads: number;
};
