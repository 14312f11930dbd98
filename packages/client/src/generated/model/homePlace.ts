/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { HomePlacePartner } from './homePlacePartner.ts';
import type { HomePlaceVendor } from './homePlaceVendor.ts';
import type { HomePlaceWaitingItem } from './homePlaceWaitingItem.ts';

export interface HomePlace {
  vendor: HomePlaceVendor;
  partner: HomePlacePartner;
  waiting: HomePlaceWaitingItem[];
  closed: boolean;
}
