/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ExportAgreementPartnersFormat } from './exportAgreementPartnersFormat.ts';

export type ExportAgreementPartnersParams = {
format?: ExportAgreementPartnersFormat | undefined;
};
