/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetNoticeLocale = typeof GetNoticeLocale[keyof typeof GetNoticeLocale];


export const GetNoticeLocale = {
  en: 'en',
  de: 'de',
} as const;
