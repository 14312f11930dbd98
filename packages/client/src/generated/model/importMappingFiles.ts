/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportMappingFilesCsv } from './importMappingFilesCsv.ts';

export type ImportMappingFiles = {[key: string]: {
  path: string;
  csv?: ImportMappingFilesCsv;
  sheet?: string;
}};
