/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListSegmentHistoryReplyItemsItemWhat = typeof ListSegmentHistoryReplyItemsItemWhat[keyof typeof ListSegmentHistoryReplyItemsItemWhat];


export const ListSegmentHistoryReplyItemsItemWhat = {
  joined: 'joined',
  left: 'left',
} as const;
