/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetNoticeSummaryReplyServer = {
  host: string;
  from: string;
} | null;
