/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * A benefit begins (`in`), ends (`out`), is worth more or less, or something else (`same`); a badge is gained or lost.
 */
export type PlanLineDirection = typeof PlanLineDirection[keyof typeof PlanLineDirection];


export const PlanLineDirection = {
  up: 'up',
  down: 'down',
  in: 'in',
  out: 'out',
  same: 'same',
} as const;
