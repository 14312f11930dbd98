/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MoveDetailStatus = typeof MoveDetailStatus[keyof typeof MoveDetailStatus];


export const MoveDetailStatus = {
  proposed: 'proposed',
  scheduled: 'scheduled',
  effective: 'effective',
  cancelled: 'cancelled',
  declined: 'declined',
} as const;
