/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportExploreFormat = typeof ExportExploreFormat[keyof typeof ExportExploreFormat];


export const ExportExploreFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
