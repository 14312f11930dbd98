/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CancelBenefitApplicationReplyCan } from './cancelBenefitApplicationReplyCan.ts';
import type { CancelBenefitApplicationReplyKind } from './cancelBenefitApplicationReplyKind.ts';
import type { CancelBenefitApplicationReplyPartner } from './cancelBenefitApplicationReplyPartner.ts';
import type { CancelBenefitApplicationReplyStatus } from './cancelBenefitApplicationReplyStatus.ts';
import type { CancelBenefitApplicationReplyStepsItem } from './cancelBenefitApplicationReplyStepsItem.ts';
import type { Value } from './value.ts';

export interface CancelBenefitApplicationReply {
  /**
     * Id of a benefitApplication.
     * @pattern ^bap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: CancelBenefitApplicationReplyKind;
  kindLabel: string;
  partner: CancelBenefitApplicationReplyPartner;
  status: CancelBenefitApplicationReplyStatus;
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
  can: CancelBenefitApplicationReplyCan;
  steps: CancelBenefitApplicationReplyStepsItem[];
}
