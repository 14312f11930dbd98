/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportProblem } from './importProblem.ts';

export interface ListImportProblemsReply {
  items: ImportProblem[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
