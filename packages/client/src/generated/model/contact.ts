/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ContactConsent } from './contactConsent.ts';

export interface Contact {
  /**
     * Id of a contact.
     * @pattern ^cnt_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  /** @nullable */
  title: string | null;
  /** @nullable */
  email: string | null;
  /** @nullable */
  phone: string | null;
  /** @nullable */
  role: string | null;
  consent: ContactConsent;
  consentOn: string | null;
  hasAccount: boolean;
  updatedAt: string;
}
