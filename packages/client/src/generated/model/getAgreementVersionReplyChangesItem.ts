/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementChange } from './agreementChange.ts';
import type { GetAgreementVersionReplyChangesItemLocale } from './getAgreementVersionReplyChangesItemLocale.ts';

export type GetAgreementVersionReplyChangesItem = {
  locale: GetAgreementVersionReplyChangesItemLocale;
  changes: AgreementChange[];
};
