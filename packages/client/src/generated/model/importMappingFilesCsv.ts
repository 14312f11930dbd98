/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportMappingFilesCsvEncoding } from './importMappingFilesCsvEncoding.ts';

export type ImportMappingFilesCsv = {
  /**
     * @minLength 1
     * @maxLength 4
     */
  delimiter?: string;
  /**
     * @minLength 1
     * @maxLength 4
     */
  rowEnd?: string;
  quote?: string | false;
  header?: boolean;
  /**
     * @items.minLength 1
     * @items.maxLength 200
     */
  columns?: string[];
  encoding?: ImportMappingFilesCsvEncoding;
};
