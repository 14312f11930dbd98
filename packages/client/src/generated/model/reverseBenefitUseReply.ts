/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { BenefitUse } from './benefitUse.ts';
import type { ReverseBenefitUseReplyCan } from './reverseBenefitUseReplyCan.ts';
import type { ReverseBenefitUseReplyInactiveBecause } from './reverseBenefitUseReplyInactiveBecause.ts';
import type { ReverseBenefitUseReplyKind } from './reverseBenefitUseReplyKind.ts';
import type { ReverseBenefitUseReplyPartner } from './reverseBenefitUseReplyPartner.ts';
import type { ReverseBenefitUseReplyStatus } from './reverseBenefitUseReplyStatus.ts';
import type { Value } from './value.ts';

export interface ReverseBenefitUseReply {
  /**
     * Id of a benefitAllocation.
     * @pattern ^bal_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: ReverseBenefitUseReplyKind;
  kindLabel: string;
  partner: ReverseBenefitUseReplyPartner;
  status: ReverseBenefitUseReplyStatus;
  inactiveBecause: ReverseBenefitUseReplyInactiveBecause;
  applicationId: string | null;
  allocated: Value | null;
  utilized: Value | null;
  remaining: Value | null;
  worth: Value | null;
  startsOn: string;
  lastOn: string | null;
  can: ReverseBenefitUseReplyCan;
  uses: BenefitUse[];
}
