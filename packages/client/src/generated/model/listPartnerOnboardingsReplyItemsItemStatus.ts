/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnerOnboardingsReplyItemsItemStatus = typeof ListPartnerOnboardingsReplyItemsItemStatus[keyof typeof ListPartnerOnboardingsReplyItemsItemStatus];


export const ListPartnerOnboardingsReplyItemsItemStatus = {
  running: 'running',
  stalled: 'stalled',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;
