/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListIdealPartnersReplyItemsItem } from './listIdealPartnersReplyItemsItem.ts';
import type { ListIdealPartnersReplyScore } from './listIdealPartnersReplyScore.ts';

export interface ListIdealPartnersReply {
  score: ListIdealPartnersReplyScore;
  asOf: string | null;
  items: ListIdealPartnersReplyItemsItem[];
}
