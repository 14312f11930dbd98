/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MoveDirection = typeof MoveDirection[keyof typeof MoveDirection];


export const MoveDirection = {
  in: 'in',
  up: 'up',
  down: 'down',
  same: 'same',
  out: 'out',
} as const;
