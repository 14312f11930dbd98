/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewAnnouncementBodyLocale = typeof PreviewAnnouncementBodyLocale[keyof typeof PreviewAnnouncementBodyLocale];


export const PreviewAnnouncementBodyLocale = {
  en: 'en',
  de: 'de',
} as const;
