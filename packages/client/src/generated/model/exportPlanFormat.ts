/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportPlanFormat = typeof ExportPlanFormat[keyof typeof ExportPlanFormat];


export const ExportPlanFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
