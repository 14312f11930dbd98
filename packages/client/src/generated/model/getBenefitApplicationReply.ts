/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetBenefitApplicationReplyCan } from './getBenefitApplicationReplyCan.ts';
import type { GetBenefitApplicationReplyKind } from './getBenefitApplicationReplyKind.ts';
import type { GetBenefitApplicationReplyPartner } from './getBenefitApplicationReplyPartner.ts';
import type { GetBenefitApplicationReplyStatus } from './getBenefitApplicationReplyStatus.ts';
import type { GetBenefitApplicationReplyStepsItem } from './getBenefitApplicationReplyStepsItem.ts';
import type { Value } from './value.ts';

export interface GetBenefitApplicationReply {
  /**
     * Id of a benefitApplication.
     * @pattern ^bap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: GetBenefitApplicationReplyKind;
  kindLabel: string;
  partner: GetBenefitApplicationReplyPartner;
  status: GetBenefitApplicationReplyStatus;
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
  can: GetBenefitApplicationReplyCan;
  steps: GetBenefitApplicationReplyStepsItem[];
}
