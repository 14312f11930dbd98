/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramComparisonToStatus } from './programComparisonToStatus.ts';

export type ProgramComparisonTo = {
  /** Null for a document that was sent. */
  id: string | null;
  number: number | null;
  status: ProgramComparisonToStatus;
  effectiveOn: string | null;
};
