/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ViewingPartner } from './viewingPartner.ts';

export interface Viewing {
  /**
     * Id of a viewing.
     * @pattern ^viw_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: ViewingPartner;
  roles: string[];
  expiresAt: string;
}
