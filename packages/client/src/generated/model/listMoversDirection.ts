/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListMoversDirection = typeof ListMoversDirection[keyof typeof ListMoversDirection];


export const ListMoversDirection = {
  up: 'up',
  down: 'down',
} as const;
