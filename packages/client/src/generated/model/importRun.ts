/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportRunCan } from './importRunCan.ts';
import type { ImportRunFiles } from './importRunFiles.ts';
import type { ImportRunOnBadRow } from './importRunOnBadRow.ts';
import type { ImportRunPreviewItem } from './importRunPreviewItem.ts';
import type { ImportRunStatus } from './importRunStatus.ts';
import type { ImportRunStepsItem } from './importRunStepsItem.ts';

export interface ImportRun {
  /**
     * Id of a import.
     * @pattern ^imp_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  dryRun: boolean;
  onBadRow: ImportRunOnBadRow;
  status: ImportRunStatus;
  files: ImportRunFiles;
  steps: ImportRunStepsItem[];
  rowsRead: number;
  created: number;
  changed: number;
  unchanged: number;
  bad: number;
  progress: number;
  /** @nullable */
  error: string | null;
  preview: ImportRunPreviewItem[];
  /** @nullable */
  startedBy: string | null;
  createdAt: string;
  finishedAt: string | null;
  can: ImportRunCan;
}
