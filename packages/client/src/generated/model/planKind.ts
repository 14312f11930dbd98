/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanKind = typeof PlanKind[keyof typeof PlanKind];


export const PlanKind = {
  today: 'today',
  replay: 'replay',
} as const;
