/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementAcceptanceCan } from './agreementAcceptanceCan.ts';
import type { AgreementAcceptanceCountersignature } from './agreementAcceptanceCountersignature.ts';
import type { AgreementAcceptanceLocale } from './agreementAcceptanceLocale.ts';
import type { AgreementAcceptanceSigner } from './agreementAcceptanceSigner.ts';

export interface AgreementAcceptance {
  /**
     * Id of a agreementAcceptance.
     * @pattern ^aga_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a agreementVersion.
     * @pattern ^agv_[0-9a-hjkmnp-tv-z]{26}$
     */
  versionId: string;
  number: number;
  locale: AgreementAcceptanceLocale;
  /** SHA-256, hexadecimal. */
  textDigest: string;
  /** SHA-256, hexadecimal. */
  recordDigest: string;
  statement: string;
  signer: AgreementAcceptanceSigner;
  invited: boolean;
  acceptedAt: string;
  expiresOn: string | null;
  countersignature: AgreementAcceptanceCountersignature;
  can: AgreementAcceptanceCan;
}
