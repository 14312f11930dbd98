/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DecideBenefitApplicationReplyCan } from './decideBenefitApplicationReplyCan.ts';
import type { DecideBenefitApplicationReplyKind } from './decideBenefitApplicationReplyKind.ts';
import type { DecideBenefitApplicationReplyPartner } from './decideBenefitApplicationReplyPartner.ts';
import type { DecideBenefitApplicationReplyStatus } from './decideBenefitApplicationReplyStatus.ts';
import type { DecideBenefitApplicationReplyStepsItem } from './decideBenefitApplicationReplyStepsItem.ts';
import type { Value } from './value.ts';

export interface DecideBenefitApplicationReply {
  /**
     * Id of a benefitApplication.
     * @pattern ^bap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: DecideBenefitApplicationReplyKind;
  kindLabel: string;
  partner: DecideBenefitApplicationReplyPartner;
  status: DecideBenefitApplicationReplyStatus;
  amount: Value | null;
  purpose: string;
  /** @nullable */
  appliedBy: string | null;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  decidedAt: string | null;
  /** @nullable */
  decidedBy: string | null;
  /** @nullable */
  reason: string | null;
  revision: number;
  can: DecideBenefitApplicationReplyCan;
  steps: DecideBenefitApplicationReplyStepsItem[];
}
