/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CheckAgreementAcceptanceReplyPdf } from './checkAgreementAcceptanceReplyPdf.ts';
import type { CheckAgreementAcceptanceReplyRecord } from './checkAgreementAcceptanceReplyRecord.ts';
import type { CheckAgreementAcceptanceReplyText } from './checkAgreementAcceptanceReplyText.ts';

export interface CheckAgreementAcceptanceReply {
  text: CheckAgreementAcceptanceReplyText;
  record: CheckAgreementAcceptanceReplyRecord;
  pdf: CheckAgreementAcceptanceReplyPdf;
}
