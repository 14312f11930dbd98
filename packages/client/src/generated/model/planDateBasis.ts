/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * What the draft is compared with: what is held today, a kept snapshot, the version that applied then measured anew, or nothing.
 */
export type PlanDateBasis = typeof PlanDateBasis[keyof typeof PlanDateBasis];


export const PlanDateBasis = {
  held: 'held',
  snapshot: 'snapshot',
  measured: 'measured',
  nothing: 'nothing',
} as const;
