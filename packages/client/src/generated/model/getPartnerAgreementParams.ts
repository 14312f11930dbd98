/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerAgreementLocale } from './getPartnerAgreementLocale.ts';

export type GetPartnerAgreementParams = {
/**
 * The reader's own language where absent and there is such a text.
 */
locale?: GetPartnerAgreementLocale | undefined;
};
