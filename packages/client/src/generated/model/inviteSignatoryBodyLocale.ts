/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type InviteSignatoryBodyLocale = typeof InviteSignatoryBodyLocale[keyof typeof InviteSignatoryBodyLocale];


export const InviteSignatoryBodyLocale = {
  en: 'en',
  de: 'de',
} as const;
