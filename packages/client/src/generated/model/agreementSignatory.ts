/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementSignatoryCan } from './agreementSignatoryCan.ts';
import type { AgreementSignatoryStatus } from './agreementSignatoryStatus.ts';

export interface AgreementSignatory {
  /**
     * Id of a agreementSignatory.
     * @pattern ^ags_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  status: AgreementSignatoryStatus;
  name: string;
  title: string;
  email: string;
  /** @nullable */
  invitedBy: string | null;
  invitedAt: string;
  expiresAt: string;
  can: AgreementSignatoryCan;
}
