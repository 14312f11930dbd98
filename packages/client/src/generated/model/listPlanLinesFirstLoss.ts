/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPlanLinesFirstLoss = typeof ListPlanLinesFirstLoss[keyof typeof ListPlanLinesFirstLoss];


export const ListPlanLinesFirstLoss = {
  true: 'true',
  false: 'false',
} as const;
