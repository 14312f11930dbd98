/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerExport } from './partnerExport.ts';

export interface ListPartnerExportsReply {
  items: PartnerExport[];
}
