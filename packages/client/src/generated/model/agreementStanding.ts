/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementStandingDeclined } from './agreementStandingDeclined.ts';
import type { AgreementStandingStatus } from './agreementStandingStatus.ts';

export interface AgreementStanding {
  status: AgreementStandingStatus;
  holds: boolean;
  askedOn: string;
  dueOn: string | null;
  expiresOn: string | null;
  remindedOn: string | null;
  versionNumber: number;
  acceptedNumber: number | null;
  acceptedAt: string | null;
  /** @nullable */
  acceptedBy: string | null;
  declined: AgreementStandingDeclined;
}
