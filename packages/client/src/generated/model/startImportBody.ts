/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportMapping } from './importMapping.ts';
import type { StartImportBodyFiles } from './startImportBodyFiles.ts';
import type { StartImportBodyOnBadRow } from './startImportBodyOnBadRow.ts';

export type StartImportBody = {
  mapping: ImportMapping;
  files: StartImportBodyFiles;
  dryRun?: boolean | undefined;
  onBadRow?: StartImportBodyOnBadRow | undefined;
};
