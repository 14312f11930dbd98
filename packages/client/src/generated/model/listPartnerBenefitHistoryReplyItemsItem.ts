/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerBenefitHistoryReplyItemsItemBecause } from './listPartnerBenefitHistoryReplyItemsItemBecause.ts';
import type { ListPartnerBenefitHistoryReplyItemsItemEndedBecause } from './listPartnerBenefitHistoryReplyItemsItemEndedBecause.ts';
import type { ListPartnerBenefitHistoryReplyItemsItemGiven } from './listPartnerBenefitHistoryReplyItemsItemGiven.ts';
import type { ListPartnerBenefitHistoryReplyItemsItemKind } from './listPartnerBenefitHistoryReplyItemsItemKind.ts';

export type ListPartnerBenefitHistoryReplyItemsItem = {
  /** Its key in the program's document. */
  benefit: string;
  label: string;
  kind: ListPartnerBenefitHistoryReplyItemsItemKind;
  kindLabel: string;
  given: ListPartnerBenefitHistoryReplyItemsItemGiven;
  worthSays: string;
  fromOn: string;
  toOn: string | null;
  because: ListPartnerBenefitHistoryReplyItemsItemBecause;
  endedBecause: ListPartnerBenefitHistoryReplyItemsItemEndedBecause;
};
