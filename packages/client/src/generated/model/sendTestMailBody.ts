/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SendTestMailBodyLocale } from './sendTestMailBodyLocale.ts';

export type SendTestMailBody = {
  locale: SendTestMailBodyLocale;
  /**
     * With `partner`; or else `announcement`.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  version?: string | undefined;
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  partner?: string | undefined;
  /**
     * Id of a announcement.
     * @pattern ^ann_[0-9a-hjkmnp-tv-z]{26}$
     */
  announcement?: string | undefined;
  /** Of a version that does not say yet from when it applies. */
  effectiveOn?: string | undefined;
  /**
     * What partners are to read as the reason; none where empty, the version's own where absent.
     * @maxLength 2000
     */
  reason?: string | undefined;
};
