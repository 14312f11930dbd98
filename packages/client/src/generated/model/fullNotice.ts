/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FullNoticeAcknowledged } from './fullNoticeAcknowledged.ts';
import type { FullNoticeCan } from './fullNoticeCan.ts';
import type { FullNoticeKind } from './fullNoticeKind.ts';
import type { NoticeBlock } from './noticeBlock.ts';

export interface FullNotice {
  /**
     * Id of a notice.
     * @pattern ^ntc_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  kind: FullNoticeKind;
  important: boolean;
  title: string;
  summary: string;
  createdAt: string;
  withdrawnAt: string | null;
  acknowledged: FullNoticeAcknowledged;
  read: boolean;
  blocks: NoticeBlock[];
  appealMove: string | null;
  can: FullNoticeCan;
}
