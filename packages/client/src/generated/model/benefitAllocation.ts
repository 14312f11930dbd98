/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { BenefitAllocationCan } from './benefitAllocationCan.ts';
import type { BenefitAllocationInactiveBecause } from './benefitAllocationInactiveBecause.ts';
import type { BenefitAllocationKind } from './benefitAllocationKind.ts';
import type { BenefitAllocationPartner } from './benefitAllocationPartner.ts';
import type { BenefitAllocationStatus } from './benefitAllocationStatus.ts';
import type { Value } from './value.ts';

export interface BenefitAllocation {
  /**
     * Id of a benefitAllocation.
     * @pattern ^bal_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: BenefitAllocationKind;
  kindLabel: string;
  partner: BenefitAllocationPartner;
  status: BenefitAllocationStatus;
  inactiveBecause: BenefitAllocationInactiveBecause;
  applicationId: string | null;
  allocated: Value | null;
  utilized: Value | null;
  remaining: Value | null;
  worth: Value | null;
  startsOn: string;
  lastOn: string | null;
  can: BenefitAllocationCan;
}
