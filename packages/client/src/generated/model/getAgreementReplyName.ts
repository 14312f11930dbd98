/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetAgreementReplyName = {
  en: string;
  de?: string;
};
