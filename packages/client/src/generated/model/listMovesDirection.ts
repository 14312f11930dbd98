/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListMovesDirection = typeof ListMovesDirection[keyof typeof ListMovesDirection];


export const ListMovesDirection = {
  in: 'in',
  up: 'up',
  down: 'down',
  same: 'same',
  out: 'out',
} as const;
