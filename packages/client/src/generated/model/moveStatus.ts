/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MoveStatus = typeof MoveStatus[keyof typeof MoveStatus];


export const MoveStatus = {
  proposed: 'proposed',
  scheduled: 'scheduled',
  effective: 'effective',
  cancelled: 'cancelled',
  declined: 'declined',
} as const;
