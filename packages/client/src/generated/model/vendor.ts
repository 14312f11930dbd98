/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Branding } from './branding.ts';

export interface Vendor {
  /**
     * Id of a vendor.
     * @pattern ^vnd_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** @pattern ^[a-z0-9][a-z0-9-]{1,40}$ */
  slug: string;
  name: string;
  /** @pattern ^[A-Z]{3}$ */
  currency: string;
  timeZone: string;
  fiscalYearStart: string;
  locale: string;
  branding: Branding;
  today: string;
}
