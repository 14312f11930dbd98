/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerAgreementReplyLocalesItem = typeof GetPartnerAgreementReplyLocalesItem[keyof typeof GetPartnerAgreementReplyLocalesItem];


export const GetPartnerAgreementReplyLocalesItem = {
  en: 'en',
  de: 'de',
} as const;
