/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ResumeImportBodyOnBadRow } from './resumeImportBodyOnBadRow.ts';

export type ResumeImportBody = {
  onBadRow?: ResumeImportBodyOnBadRow | undefined;
};
