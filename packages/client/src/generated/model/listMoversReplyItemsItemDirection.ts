/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListMoversReplyItemsItemDirection = typeof ListMoversReplyItemsItemDirection[keyof typeof ListMoversReplyItemsItemDirection];


export const ListMoversReplyItemsItemDirection = {
  up: 'up',
  down: 'down',
  in: 'in',
  out: 'out',
} as const;
