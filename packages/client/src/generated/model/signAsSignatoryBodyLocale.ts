/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SignAsSignatoryBodyLocale = typeof SignAsSignatoryBodyLocale[keyof typeof SignAsSignatoryBodyLocale];


export const SignAsSignatoryBodyLocale = {
  en: 'en',
  de: 'de',
} as const;
