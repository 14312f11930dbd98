/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementVersion } from './agreementVersion.ts';
import type { GetAgreementReplyCan } from './getAgreementReplyCan.ts';
import type { GetAgreementReplyCounts } from './getAgreementReplyCounts.ts';
import type { GetAgreementReplyName } from './getAgreementReplyName.ts';
import type { GetAgreementReplySegment } from './getAgreementReplySegment.ts';
import type { GetAgreementReplyStatus } from './getAgreementReplyStatus.ts';

export interface GetAgreementReply {
  /**
     * Id of a agreement.
     * @pattern ^agr_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** What checklists call it. */
  key: string;
  status: GetAgreementReplyStatus;
  name: GetAgreementReplyName;
  label: string;
  required: boolean;
  types: string[];
  tracks: string[];
  segment: GetAgreementReplySegment;
  signerRoles: string[];
  namedSignatories: boolean;
  countersigned: boolean;
  /** @nullable */
  lasts: string | null;
  revision: number;
  current: AgreementVersion | null;
  draft: AgreementVersion | null;
  counts: GetAgreementReplyCounts;
  can: GetAgreementReplyCan;
  versions: AgreementVersion[];
}
