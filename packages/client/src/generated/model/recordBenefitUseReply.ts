/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { BenefitUse } from './benefitUse.ts';
import type { RecordBenefitUseReplyCan } from './recordBenefitUseReplyCan.ts';
import type { RecordBenefitUseReplyInactiveBecause } from './recordBenefitUseReplyInactiveBecause.ts';
import type { RecordBenefitUseReplyKind } from './recordBenefitUseReplyKind.ts';
import type { RecordBenefitUseReplyPartner } from './recordBenefitUseReplyPartner.ts';
import type { RecordBenefitUseReplyStatus } from './recordBenefitUseReplyStatus.ts';
import type { Value } from './value.ts';

export interface RecordBenefitUseReply {
  /**
     * Id of a benefitAllocation.
     * @pattern ^bal_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: RecordBenefitUseReplyKind;
  kindLabel: string;
  partner: RecordBenefitUseReplyPartner;
  status: RecordBenefitUseReplyStatus;
  inactiveBecause: RecordBenefitUseReplyInactiveBecause;
  applicationId: string | null;
  allocated: Value | null;
  utilized: Value | null;
  remaining: Value | null;
  worth: Value | null;
  startsOn: string;
  lastOn: string | null;
  can: RecordBenefitUseReplyCan;
  uses: BenefitUse[];
}
