/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ImportMappingFilesCsvEncoding = typeof ImportMappingFilesCsvEncoding[keyof typeof ImportMappingFilesCsvEncoding];


export const ImportMappingFilesCsvEncoding = {
  utf8: 'utf8',
  latin1: 'latin1',
  utf16le: 'utf16le',
} as const;
