/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetResourceUsageReplyDaysItem = {
  on: string;
  views: number;
  downloads: number;
  shares: number;
  sharedDownloads: number;
};
