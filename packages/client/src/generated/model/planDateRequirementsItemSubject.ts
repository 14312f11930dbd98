/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanDateRequirementsItemSubject = typeof PlanDateRequirementsItemSubject[keyof typeof PlanDateRequirementsItemSubject];


export const PlanDateRequirementsItemSubject = {
  tier: 'tier',
  badge: 'badge',
} as const;
