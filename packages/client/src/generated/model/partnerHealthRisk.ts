/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerHealthRisk = typeof PartnerHealthRisk[keyof typeof PartnerHealthRisk];


export const PartnerHealthRisk = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  unknown: 'unknown',
} as const;
