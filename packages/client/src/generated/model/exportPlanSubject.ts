/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportPlanSubject = typeof ExportPlanSubject[keyof typeof ExportPlanSubject];


export const ExportPlanSubject = {
  tier: 'tier',
  badge: 'badge',
  benefit: 'benefit',
} as const;
