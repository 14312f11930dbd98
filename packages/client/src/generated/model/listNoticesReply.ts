/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNoticesReplyCan } from './listNoticesReplyCan.ts';
import type { NoticeRun } from './noticeRun.ts';
import type { SentNotice } from './sentNotice.ts';

export interface ListNoticesReply {
  items: SentNotice[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListNoticesReplyCan;
  run: NoticeRun | null;
}
