/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetBenefitsOverviewReplyItemsItem } from './getBenefitsOverviewReplyItemsItem.ts';
import type { Value } from './value.ts';

export interface GetBenefitsOverviewReply {
  programId: string | null;
  asOf: string | null;
  items: GetBenefitsOverviewReplyItemsItem[];
  cost: Value | null;
  openApplications: number;
  lateApplications: number;
}
