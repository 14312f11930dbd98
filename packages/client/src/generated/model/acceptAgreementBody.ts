/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AcceptAgreementBodyLocale } from './acceptAgreementBodyLocale.ts';

export type AcceptAgreementBody = {
  /**
     * Id of a agreementVersion.
     * @pattern ^agv_[0-9a-hjkmnp-tv-z]{26}$
     */
  versionId: string;
  locale: AcceptAgreementBodyLocale;
  /**
     * SHA-256, hexadecimal.
     * @pattern ^[0-9a-f]{64}$
     */
  digest: string;
  agreed: true;
  /**
     * @minLength 1
     * @maxLength 160
     */
  name: string;
  /**
     * @minLength 1
     * @maxLength 160
     */
  title: string;
};
