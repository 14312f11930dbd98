/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourceLanguageReplyUsage = {
  views: number;
  downloads: number;
  shares: number;
};
