/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerAgreementLocale = typeof GetPartnerAgreementLocale[keyof typeof GetPartnerAgreementLocale];


export const GetPartnerAgreementLocale = {
  en: 'en',
  de: 'de',
} as const;
