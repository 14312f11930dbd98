/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { NoticeRun } from './noticeRun.ts';

export interface ListNoticeRunsReply {
  items: NoticeRun[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
