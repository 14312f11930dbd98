/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListAgreementPartnersReplyItemsItem } from './listAgreementPartnersReplyItemsItem.ts';

export interface ListAgreementPartnersReply {
  items: ListAgreementPartnersReplyItemsItem[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
