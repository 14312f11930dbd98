/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddResourceVersionReplyUsage = {
  views: number;
  downloads: number;
  shares: number;
};
