/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerHealthHistoryItemRisk = typeof PartnerHealthHistoryItemRisk[keyof typeof PartnerHealthHistoryItemRisk];


export const PartnerHealthHistoryItemRisk = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  unknown: 'unknown',
} as const;
