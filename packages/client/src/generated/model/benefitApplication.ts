/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { BenefitApplicationCan } from './benefitApplicationCan.ts';
import type { BenefitApplicationKind } from './benefitApplicationKind.ts';
import type { BenefitApplicationPartner } from './benefitApplicationPartner.ts';
import type { BenefitApplicationStatus } from './benefitApplicationStatus.ts';
import type { Value } from './value.ts';

export interface BenefitApplication {
  /**
     * Id of a benefitApplication.
     * @pattern ^bap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: BenefitApplicationKind;
  kindLabel: string;
  partner: BenefitApplicationPartner;
  status: BenefitApplicationStatus;
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
  can: BenefitApplicationCan;
}
