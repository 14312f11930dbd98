/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ImportFileFormat = typeof ImportFileFormat[keyof typeof ImportFileFormat];


export const ImportFileFormat = {
  csv: 'csv',
  csvgz: 'csv.gz',
  xlsx: 'xlsx',
} as const;
