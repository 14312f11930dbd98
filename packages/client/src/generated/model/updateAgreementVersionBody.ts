/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateAgreementVersionBodySummary } from './updateAgreementVersionBodySummary.ts';
import type { UpdateAgreementVersionBodyTexts } from './updateAgreementVersionBodyTexts.ts';

export type UpdateAgreementVersionBody = {
  revision: number;
  texts?: UpdateAgreementVersionBodyTexts | undefined;
  summary?: UpdateAgreementVersionBodySummary | undefined;
};
