/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementAcceptanceLocale = typeof AgreementAcceptanceLocale[keyof typeof AgreementAcceptanceLocale];


export const AgreementAcceptanceLocale = {
  en: 'en',
  de: 'de',
} as const;
