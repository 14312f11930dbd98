/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SubPartner } from './subPartner.ts';

export interface ListSubPartnersReply {
  items: SubPartner[];
}
