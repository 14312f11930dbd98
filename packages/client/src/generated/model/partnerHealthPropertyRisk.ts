/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerHealthPropertyRisk = typeof PartnerHealthPropertyRisk[keyof typeof PartnerHealthPropertyRisk];


export const PartnerHealthPropertyRisk = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  unknown: 'unknown',
} as const;
