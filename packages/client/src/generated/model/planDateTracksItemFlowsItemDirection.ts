/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanDateTracksItemFlowsItemDirection = typeof PlanDateTracksItemFlowsItemDirection[keyof typeof PlanDateTracksItemFlowsItemDirection];


export const PlanDateTracksItemFlowsItemDirection = {
  up: 'up',
  down: 'down',
  in: 'in',
  out: 'out',
  same: 'same',
} as const;
