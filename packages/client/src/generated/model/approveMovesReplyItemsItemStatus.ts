/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApproveMovesReplyItemsItemStatus = typeof ApproveMovesReplyItemsItemStatus[keyof typeof ApproveMovesReplyItemsItemStatus] | null;


export const ApproveMovesReplyItemsItemStatus = {
  proposed: 'proposed',
  scheduled: 'scheduled',
  effective: 'effective',
  cancelled: 'cancelled',
  declined: 'declined',
} as const;
