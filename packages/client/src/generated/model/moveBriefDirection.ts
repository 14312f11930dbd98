/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MoveBriefDirection = typeof MoveBriefDirection[keyof typeof MoveBriefDirection];


export const MoveBriefDirection = {
  in: 'in',
  up: 'up',
  down: 'down',
  same: 'same',
  out: 'out',
} as const;
