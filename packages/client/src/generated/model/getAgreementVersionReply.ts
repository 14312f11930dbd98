/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementText } from './agreementText.ts';
import type { GetAgreementVersionReplyCan } from './getAgreementVersionReplyCan.ts';
import type { GetAgreementVersionReplyChangesItem } from './getAgreementVersionReplyChangesItem.ts';
import type { GetAgreementVersionReplyLocalesItem } from './getAgreementVersionReplyLocalesItem.ts';
import type { GetAgreementVersionReplyStatus } from './getAgreementVersionReplyStatus.ts';
import type { GetAgreementVersionReplySummary } from './getAgreementVersionReplySummary.ts';
import type { GetAgreementVersionReplyWritten } from './getAgreementVersionReplyWritten.ts';

export interface GetAgreementVersionReply {
  /**
     * Id of a agreementVersion.
     * @pattern ^agv_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  number: number;
  status: GetAgreementVersionReplyStatus;
  locales: GetAgreementVersionReplyLocalesItem[];
  digests: Partial<Record<'en' | 'de', string>>;
  summary: GetAgreementVersionReplySummary;
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
  can: GetAgreementVersionReplyCan;
  written: GetAgreementVersionReplyWritten;
  shown: AgreementText[];
  changes: GetAgreementVersionReplyChangesItem[];
}
