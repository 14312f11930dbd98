/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetAgreementVersionReplyChangesItemLocale = typeof GetAgreementVersionReplyChangesItemLocale[keyof typeof GetAgreementVersionReplyChangesItemLocale];


export const GetAgreementVersionReplyChangesItemLocale = {
  en: 'en',
  de: 'de',
} as const;
