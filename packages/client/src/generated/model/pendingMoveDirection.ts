/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PendingMoveDirection = typeof PendingMoveDirection[keyof typeof PendingMoveDirection];


export const PendingMoveDirection = {
  up: 'up',
  down: 'down',
} as const;
