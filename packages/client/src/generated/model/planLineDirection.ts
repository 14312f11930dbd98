/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanLineDirection = typeof PlanLineDirection[keyof typeof PlanLineDirection];


export const PlanLineDirection = {
  up: 'up',
  down: 'down',
  in: 'in',
  out: 'out',
  same: 'same',
} as const;
