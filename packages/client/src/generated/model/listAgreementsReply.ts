/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Agreement } from './agreement.ts';
import type { ListAgreementsReplyCan } from './listAgreementsReplyCan.ts';

export interface ListAgreementsReply {
  items: Agreement[];
  can: ListAgreementsReplyCan;
}
