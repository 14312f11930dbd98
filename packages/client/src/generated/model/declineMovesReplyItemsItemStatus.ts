/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclineMovesReplyItemsItemStatus = typeof DeclineMovesReplyItemsItemStatus[keyof typeof DeclineMovesReplyItemsItemStatus] | null;


export const DeclineMovesReplyItemsItemStatus = {
  proposed: 'proposed',
  scheduled: 'scheduled',
  effective: 'effective',
  cancelled: 'cancelled',
  declined: 'declined',
} as const;
