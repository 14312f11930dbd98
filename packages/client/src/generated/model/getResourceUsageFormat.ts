/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetResourceUsageFormat = typeof GetResourceUsageFormat[keyof typeof GetResourceUsageFormat];


export const GetResourceUsageFormat = {
  csv: 'csv',
  json: 'json',
} as const;
