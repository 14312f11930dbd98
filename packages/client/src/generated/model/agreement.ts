/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementCan } from './agreementCan.ts';
import type { AgreementCounts } from './agreementCounts.ts';
import type { AgreementName } from './agreementName.ts';
import type { AgreementSegment } from './agreementSegment.ts';
import type { AgreementStatus } from './agreementStatus.ts';
import type { AgreementVersion } from './agreementVersion.ts';

export interface Agreement {
  /**
     * Id of a agreement.
     * @pattern ^agr_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** What checklists call it. */
  key: string;
  status: AgreementStatus;
  name: AgreementName;
  label: string;
  required: boolean;
  types: string[];
  tracks: string[];
  segment: AgreementSegment;
  signerRoles: string[];
  namedSignatories: boolean;
  countersigned: boolean;
  /** @nullable */
  lasts: string | null;
  revision: number;
  current: AgreementVersion | null;
  draft: AgreementVersion | null;
  counts: AgreementCounts;
  can: AgreementCan;
}
