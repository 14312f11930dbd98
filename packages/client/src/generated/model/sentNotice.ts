/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SentNoticeAcknowledged } from './sentNoticeAcknowledged.ts';
import type { SentNoticeKind } from './sentNoticeKind.ts';
import type { SentNoticePartner } from './sentNoticePartner.ts';

export interface SentNotice {
  /**
     * Id of a notice.
     * @pattern ^ntc_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  kind: SentNoticeKind;
  important: boolean;
  title: string;
  summary: string;
  createdAt: string;
  withdrawnAt: string | null;
  acknowledged: SentNoticeAcknowledged;
  partner: SentNoticePartner;
  /** @nullable */
  manager: string | null;
  mails: Partial<Record<'waiting' | 'noServer' | 'handingOver' | 'sent' | 'refused' | 'unknown' | 'cancelled', number>>;
  moveId: string | null;
}
