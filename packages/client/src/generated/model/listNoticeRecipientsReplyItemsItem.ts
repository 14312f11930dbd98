/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNoticeRecipientsReplyItemsItemPartner } from './listNoticeRecipientsReplyItemsItemPartner.ts';
import type { ListNoticeRecipientsReplyItemsItemPersonsItem } from './listNoticeRecipientsReplyItemsItemPersonsItem.ts';

export type ListNoticeRecipientsReplyItemsItem = {
  partner: ListNoticeRecipientsReplyItemsItemPartner;
  persons: ListNoticeRecipientsReplyItemsItemPersonsItem[];
};
