/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { NoticeAcknowledged } from './noticeAcknowledged.ts';
import type { NoticeKind } from './noticeKind.ts';

export interface Notice {
  /**
     * Id of a notice.
     * @pattern ^ntc_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  kind: NoticeKind;
  important: boolean;
  title: string;
  summary: string;
  createdAt: string;
  withdrawnAt: string | null;
  acknowledged: NoticeAcknowledged;
  read: boolean;
}
