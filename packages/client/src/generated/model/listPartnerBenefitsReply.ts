/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerBenefitsReplyCan } from './listPartnerBenefitsReplyCan.ts';
import type { PartnerBenefit } from './partnerBenefit.ts';

export interface ListPartnerBenefitsReply {
  programId: string | null;
  /** @nullable */
  programName: string | null;
  asOf: string | null;
  items: PartnerBenefit[];
  can: ListPartnerBenefitsReplyCan;
}
