/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Vendor } from './vendor.ts';

export type Membership = {
  side: 'vendor';
  vendor: Vendor;
  roles: ('owner' | 'administrator' | 'cam' | 'operations' | 'marketing' | 'finance' | 'sales' | 'viewer')[];
} | {
  side: 'partner';
  vendor: Vendor;
  roles: ('administrator' | 'seller' | 'marketer' | 'technician' | 'finance')[];
  partner: {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
};
};
