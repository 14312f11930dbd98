/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MoveDetailDirection = typeof MoveDetailDirection[keyof typeof MoveDetailDirection];


export const MoveDetailDirection = {
  in: 'in',
  up: 'up',
  down: 'down',
  same: 'same',
  out: 'out',
} as const;
