/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetBenefitsOverviewReplyItemsItemByWorthItem } from './getBenefitsOverviewReplyItemsItemByWorthItem.ts';
import type { GetBenefitsOverviewReplyItemsItemGiven } from './getBenefitsOverviewReplyItemsItemGiven.ts';
import type { GetBenefitsOverviewReplyItemsItemKind } from './getBenefitsOverviewReplyItemsItemKind.ts';
import type { Value } from './value.ts';

export type GetBenefitsOverviewReplyItemsItem = {
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: GetBenefitsOverviewReplyItemsItemKind;
  kindLabel: string;
  given: GetBenefitsOverviewReplyItemsItemGiven;
  says: string[];
  entitled: number;
  holding: number;
  byWorth: GetBenefitsOverviewReplyItemsItemByWorthItem[];
  openApplications: number;
  lateApplications: number;
  allocated: Value | null;
  utilized: Value | null;
  remaining: Value | null;
  cost: Value | null;
};
