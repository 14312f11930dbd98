/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportPlanFirstLoss = typeof ExportPlanFirstLoss[keyof typeof ExportPlanFirstLoss];


export const ExportPlanFirstLoss = {
  true: 'true',
  false: 'false',
} as const;
