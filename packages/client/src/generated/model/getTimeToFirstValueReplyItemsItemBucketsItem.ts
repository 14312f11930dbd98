/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetTimeToFirstValueReplyItemsItemBucketsItem = {
  fromDays: number;
  toDays: number | null;
  partners: number;
};
