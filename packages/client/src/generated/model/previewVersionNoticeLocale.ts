/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewVersionNoticeLocale = typeof PreviewVersionNoticeLocale[keyof typeof PreviewVersionNoticeLocale];


export const PreviewVersionNoticeLocale = {
  en: 'en',
  de: 'de',
} as const;
