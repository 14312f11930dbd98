/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListNoticeRecipientsReplyItemsItemPersonsItemLocale = typeof ListNoticeRecipientsReplyItemsItemPersonsItemLocale[keyof typeof ListNoticeRecipientsReplyItemsItemPersonsItemLocale];


export const ListNoticeRecipientsReplyItemsItemPersonsItemLocale = {
  en: 'en',
  de: 'de',
} as const;
