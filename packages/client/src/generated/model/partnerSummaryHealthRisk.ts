/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerSummaryHealthRisk = typeof PartnerSummaryHealthRisk[keyof typeof PartnerSummaryHealthRisk];


export const PartnerSummaryHealthRisk = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  unknown: 'unknown',
} as const;
