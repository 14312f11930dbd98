/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MailLocale = typeof MailLocale[keyof typeof MailLocale];


export const MailLocale = {
  en: 'en',
  de: 'de',
} as const;
