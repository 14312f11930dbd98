/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplyForBenefitReplyCan } from './applyForBenefitReplyCan.ts';
import type { ApplyForBenefitReplyKind } from './applyForBenefitReplyKind.ts';
import type { ApplyForBenefitReplyPartner } from './applyForBenefitReplyPartner.ts';
import type { ApplyForBenefitReplyStatus } from './applyForBenefitReplyStatus.ts';
import type { ApplyForBenefitReplyStepsItem } from './applyForBenefitReplyStepsItem.ts';
import type { Value } from './value.ts';

export interface ApplyForBenefitReply {
  /**
     * Id of a benefitApplication.
     * @pattern ^bap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: ApplyForBenefitReplyKind;
  kindLabel: string;
  partner: ApplyForBenefitReplyPartner;
  status: ApplyForBenefitReplyStatus;
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
  can: ApplyForBenefitReplyCan;
  steps: ApplyForBenefitReplyStepsItem[];
}
