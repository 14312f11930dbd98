/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptAgreementBodyLocale = typeof AcceptAgreementBodyLocale[keyof typeof AcceptAgreementBodyLocale];


export const AcceptAgreementBodyLocale = {
  en: 'en',
  de: 'de',
} as const;
