/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementAcceptance } from './agreementAcceptance.ts';
import type { AgreementChange } from './agreementChange.ts';
import type { AgreementSignatory } from './agreementSignatory.ts';
import type { AgreementStanding } from './agreementStanding.ts';
import type { AgreementText } from './agreementText.ts';
import type { GetPartnerAgreementReplyCan } from './getPartnerAgreementReplyCan.ts';
import type { GetPartnerAgreementReplyLocalesItem } from './getPartnerAgreementReplyLocalesItem.ts';

export interface GetPartnerAgreementReply {
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
  can: GetPartnerAgreementReplyCan;
  /**
     * Id of a agreementVersion.
     * @pattern ^agv_[0-9a-hjkmnp-tv-z]{26}$
     */
  versionId: string;
  locales: GetPartnerAgreementReplyLocalesItem[];
  text: AgreementText;
  sinceNumber: number | null;
  /** @nullable */
  summary: string | null;
  changes: AgreementChange[];
  signerRoles: string[];
  statement: string;
}
