/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateAgreementBodyTextsDe } from './createAgreementBodyTextsDe.ts';
import type { CreateAgreementBodyTextsEn } from './createAgreementBodyTextsEn.ts';

export type CreateAgreementBodyTexts = {
  en?: CreateAgreementBodyTextsEn;
  de?: CreateAgreementBodyTextsDe;
};
