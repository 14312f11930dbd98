/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetAgreementVersionReplyLocalesItem = typeof GetAgreementVersionReplyLocalesItem[keyof typeof GetAgreementVersionReplyLocalesItem];


export const GetAgreementVersionReplyLocalesItem = {
  en: 'en',
  de: 'de',
} as const;
