/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanDateCostsItemKind = typeof PlanDateCostsItemKind[keyof typeof PlanDateCostsItemKind];


export const PlanDateCostsItemKind = {
  benefit: 'benefit',
  incentive: 'incentive',
} as const;
