/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportRunPreviewItemResult } from './importRunPreviewItemResult.ts';

export type ImportRunPreviewItem = {
  step: number;
  row: number;
  result: ImportRunPreviewItemResult;
};
