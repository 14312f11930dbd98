/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementVersionCan } from './agreementVersionCan.ts';
import type { AgreementVersionLocalesItem } from './agreementVersionLocalesItem.ts';
import type { AgreementVersionStatus } from './agreementVersionStatus.ts';
import type { AgreementVersionSummary } from './agreementVersionSummary.ts';

export interface AgreementVersion {
  /**
     * Id of a agreementVersion.
     * @pattern ^agv_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  number: number;
  status: AgreementVersionStatus;
  locales: AgreementVersionLocalesItem[];
  digests: Partial<Record<'en' | 'de', string>>;
  summary: AgreementVersionSummary;
  asksAgain: boolean;
  effectiveOn: string | null;
  /** @nullable */
  acceptWithin: string | null;
  revision: number;
  createdBy: string;
  createdAt: string;
  /** @nullable */
  publishedBy: string | null;
  publishedAt: string | null;
  supersededAt: string | null;
  accepted: number;
  can: AgreementVersionCan;
}
