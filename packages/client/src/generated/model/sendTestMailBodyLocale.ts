/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SendTestMailBodyLocale = typeof SendTestMailBodyLocale[keyof typeof SendTestMailBodyLocale];


export const SendTestMailBodyLocale = {
  en: 'en',
  de: 'de',
} as const;
