/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SubmitBenefitApplicationReplyCan } from './submitBenefitApplicationReplyCan.ts';
import type { SubmitBenefitApplicationReplyKind } from './submitBenefitApplicationReplyKind.ts';
import type { SubmitBenefitApplicationReplyPartner } from './submitBenefitApplicationReplyPartner.ts';
import type { SubmitBenefitApplicationReplyStatus } from './submitBenefitApplicationReplyStatus.ts';
import type { SubmitBenefitApplicationReplyStepsItem } from './submitBenefitApplicationReplyStepsItem.ts';
import type { Value } from './value.ts';

export interface SubmitBenefitApplicationReply {
  /**
     * Id of a benefitApplication.
     * @pattern ^bap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: SubmitBenefitApplicationReplyKind;
  kindLabel: string;
  partner: SubmitBenefitApplicationReplyPartner;
  status: SubmitBenefitApplicationReplyStatus;
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
  can: SubmitBenefitApplicationReplyCan;
  steps: SubmitBenefitApplicationReplyStepsItem[];
}
