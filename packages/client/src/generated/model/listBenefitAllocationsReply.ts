/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { BenefitAllocation } from './benefitAllocation.ts';

export interface ListBenefitAllocationsReply {
  items: BenefitAllocation[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
