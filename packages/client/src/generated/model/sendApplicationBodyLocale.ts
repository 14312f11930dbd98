/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SendApplicationBodyLocale = typeof SendApplicationBodyLocale[keyof typeof SendApplicationBodyLocale];


export const SendApplicationBodyLocale = {
  en: 'en',
  de: 'de',
} as const;
