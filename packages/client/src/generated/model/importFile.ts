/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportFileFormat } from './importFileFormat.ts';

export interface ImportFile {
  /**
     * Id of a importFile.
     * @pattern ^fil_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  format: ImportFileFormat;
  sizeBytes: number;
  columns: string[];
  sample: string[][];
  sheets: string[];
}
