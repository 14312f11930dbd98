/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportPartnersFormat = typeof ExportPartnersFormat[keyof typeof ExportPartnersFormat];


export const ExportPartnersFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
