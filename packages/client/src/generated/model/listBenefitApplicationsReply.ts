/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { BenefitApplication } from './benefitApplication.ts';

export interface ListBenefitApplicationsReply {
  items: BenefitApplication[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  waiting: number;
  late: number;
}
