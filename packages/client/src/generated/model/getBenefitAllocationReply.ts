/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { BenefitUse } from './benefitUse.ts';
import type { GetBenefitAllocationReplyCan } from './getBenefitAllocationReplyCan.ts';
import type { GetBenefitAllocationReplyInactiveBecause } from './getBenefitAllocationReplyInactiveBecause.ts';
import type { GetBenefitAllocationReplyKind } from './getBenefitAllocationReplyKind.ts';
import type { GetBenefitAllocationReplyPartner } from './getBenefitAllocationReplyPartner.ts';
import type { GetBenefitAllocationReplyStatus } from './getBenefitAllocationReplyStatus.ts';
import type { Value } from './value.ts';

export interface GetBenefitAllocationReply {
  /**
     * Id of a benefitAllocation.
     * @pattern ^bal_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: GetBenefitAllocationReplyKind;
  kindLabel: string;
  partner: GetBenefitAllocationReplyPartner;
  status: GetBenefitAllocationReplyStatus;
  inactiveBecause: GetBenefitAllocationReplyInactiveBecause;
  applicationId: string | null;
  allocated: Value | null;
  utilized: Value | null;
  remaining: Value | null;
  worth: Value | null;
  startsOn: string;
  lastOn: string | null;
  can: GetBenefitAllocationReplyCan;
  uses: BenefitUse[];
}
