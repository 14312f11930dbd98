/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateAgreementVersionBodyTextsDe } from './updateAgreementVersionBodyTextsDe.ts';
import type { UpdateAgreementVersionBodyTextsEn } from './updateAgreementVersionBodyTextsEn.ts';

export type UpdateAgreementVersionBodyTexts = {
  en?: UpdateAgreementVersionBodyTextsEn;
  de?: UpdateAgreementVersionBodyTextsDe;
};
