/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { BenefitAllocation } from './benefitAllocation.ts';
import type { BenefitApplication } from './benefitApplication.ts';
import type { Explanation } from './explanation.ts';
import type { PartnerBenefitCan } from './partnerBenefitCan.ts';
import type { PartnerBenefitGiven } from './partnerBenefitGiven.ts';
import type { PartnerBenefitKind } from './partnerBenefitKind.ts';
import type { PartnerBenefitOpensItem } from './partnerBenefitOpensItem.ts';
import type { PartnerBenefitState } from './partnerBenefitState.ts';
import type { PartnerBenefitTiersItem } from './partnerBenefitTiersItem.ts';
import type { PartnerBenefitWithdrawn } from './partnerBenefitWithdrawn.ts';
import type { Value } from './value.ts';

export interface PartnerBenefit {
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: PartnerBenefitKind;
  kindLabel: string;
  /** @nullable */
  note: string | null;
  thing: string;
  openUntil: string | null;
  given: PartnerBenefitGiven;
  says: string[];
  state: PartnerBenefitState;
  worth: Value | null;
  worthSays: string;
  tiers: PartnerBenefitTiersItem[];
  since: string | null;
  requirement: Explanation;
  opens: PartnerBenefitOpensItem[];
  withdrawn: PartnerBenefitWithdrawn;
  allocation: BenefitAllocation | null;
  application: BenefitApplication | null;
  can: PartnerBenefitCan;
}
