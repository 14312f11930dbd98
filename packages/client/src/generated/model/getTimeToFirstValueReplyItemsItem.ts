/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetTimeToFirstValueReplyItemsItemBucketsItem } from './getTimeToFirstValueReplyItemsItemBucketsItem.ts';
import type { GetTimeToFirstValueReplyItemsItemPartnersItem } from './getTimeToFirstValueReplyItemsItemPartnersItem.ts';
import type { GetTimeToFirstValueReplyItemsItemTemplate } from './getTimeToFirstValueReplyItemsItemTemplate.ts';

export type GetTimeToFirstValueReplyItemsItem = {
  template: GetTimeToFirstValueReplyItemsItemTemplate;
  says: string;
  reached: number;
  notYet: number;
  /** @nullable */
  medianDays: number | null;
  /** @nullable */
  fastQuarterDays: number | null;
  /** @nullable */
  slowQuarterDays: number | null;
  buckets: GetTimeToFirstValueReplyItemsItemBucketsItem[];
  partners: GetTimeToFirstValueReplyItemsItemPartnersItem[];
};
