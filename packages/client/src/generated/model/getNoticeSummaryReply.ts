/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetNoticeSummaryReplyRunsItem } from './getNoticeSummaryReplyRunsItem.ts';
import type { GetNoticeSummaryReplyServer } from './getNoticeSummaryReplyServer.ts';

export interface GetNoticeSummaryReply {
  unacknowledged: number;
  mails: Partial<Record<'waiting' | 'noServer' | 'handingOver' | 'sent' | 'refused' | 'unknown' | 'cancelled', number>>;
  server: GetNoticeSummaryReplyServer;
  runs: GetNoticeSummaryReplyRunsItem[];
}
