/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { NoticeRunKind } from './noticeRunKind.ts';

export interface NoticeRun {
  /**
     * Id of a noticeRun.
     * @pattern ^nrn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  kind: NoticeRunKind;
  title: string;
  announcementId: string | null;
  createdAt: string;
  total: number;
  done: number;
  told: number;
  read: number;
  acknowledged: number;
  important: number;
  changes: Partial<Record<'gains' | 'loses' | 'unchanged', number>> | null;
  withdrawn: boolean;
}
