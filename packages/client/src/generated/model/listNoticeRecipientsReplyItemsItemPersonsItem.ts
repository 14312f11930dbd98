/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNoticeRecipientsReplyItemsItemPersonsItemLocale } from './listNoticeRecipientsReplyItemsItemPersonsItemLocale.ts';

export type ListNoticeRecipientsReplyItemsItemPersonsItem = {
  name: string;
  address: string;
  locale: ListNoticeRecipientsReplyItemsItemPersonsItemLocale;
};
