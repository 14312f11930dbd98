/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPlanLinesSubject = typeof ListPlanLinesSubject[keyof typeof ListPlanLinesSubject];


export const ListPlanLinesSubject = {
  tier: 'tier',
  badge: 'badge',
  benefit: 'benefit',
} as const;
