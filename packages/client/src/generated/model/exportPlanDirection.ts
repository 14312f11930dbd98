/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportPlanDirection = typeof ExportPlanDirection[keyof typeof ExportPlanDirection];


export const ExportPlanDirection = {
  up: 'up',
  down: 'down',
  in: 'in',
  out: 'out',
  same: 'same',
  affected: 'affected',
  moved: 'moved',
  near: 'near',
  due: 'due',
} as const;
