/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetAgreementVersionReplyWrittenDe } from './getAgreementVersionReplyWrittenDe.ts';
import type { GetAgreementVersionReplyWrittenEn } from './getAgreementVersionReplyWrittenEn.ts';

export type GetAgreementVersionReplyWritten = {
  en?: GetAgreementVersionReplyWrittenEn;
  de?: GetAgreementVersionReplyWrittenDe;
};
