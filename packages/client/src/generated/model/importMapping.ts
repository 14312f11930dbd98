/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportMappingFiles } from './importMappingFiles.ts';
import type { ImportMappingStepsItem } from './importMappingStepsItem.ts';

export interface ImportMapping {
  /**
     * Name of the import.
     * @minLength 1
     * @maxLength 200
     */
  import: string;
  files: ImportMappingFiles;
  /**
     * @minItems 1
     * @maxItems 20
     */
  steps: ImportMappingStepsItem[];
}
