/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MailCan } from './mailCan.ts';
import type { MailLocale } from './mailLocale.ts';
import type { MailStatus } from './mailStatus.ts';

export interface Mail {
  /**
     * Id of a mail.
     * @pattern ^mal_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  person: string;
  address: string;
  locale: MailLocale;
  status: MailStatus;
  attempts: number;
  /** @nullable */
  answer: string | null;
  createdAt: string;
  dueAt: string | null;
  settledAt: string | null;
  can: MailCan;
}
