/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanLineSubject = typeof PlanLineSubject[keyof typeof PlanLineSubject];


export const PlanLineSubject = {
  tier: 'tier',
  badge: 'badge',
  benefit: 'benefit',
} as const;
