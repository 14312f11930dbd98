/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PendingMoveStatus = typeof PendingMoveStatus[keyof typeof PendingMoveStatus];


export const PendingMoveStatus = {
  proposed: 'proposed',
  scheduled: 'scheduled',
} as const;
