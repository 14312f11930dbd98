/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementTextLocale = typeof AgreementTextLocale[keyof typeof AgreementTextLocale];


export const AgreementTextLocale = {
  en: 'en',
  de: 'de',
} as const;
