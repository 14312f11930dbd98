/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListMovesOrder = typeof ListMovesOrder[keyof typeof ListMovesOrder];


export const ListMovesOrder = {
  soonest: 'soonest',
  newest: 'newest',
} as const;
