/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementAcceptance } from './agreementAcceptance.ts';
import type { AgreementSignatory } from './agreementSignatory.ts';
import type { AgreementStanding } from './agreementStanding.ts';
import type { PartnerAgreementCan } from './partnerAgreementCan.ts';

export interface PartnerAgreement {
  /**
     * Id of a agreement.
     * @pattern ^agr_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  key: string;
  label: string;
  required: boolean;
  countersigned: boolean;
  standing: AgreementStanding;
  says: string;
  signatory: AgreementSignatory | null;
  acceptances: AgreementAcceptance[];
  can: PartnerAgreementCan;
}
