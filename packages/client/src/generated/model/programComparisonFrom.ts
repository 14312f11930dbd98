/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramComparisonFromStatus } from './programComparisonFromStatus.ts';

export type ProgramComparisonFrom = {
  /** Null for a document that was sent. */
  id: string | null;
  number: number | null;
  status: ProgramComparisonFromStatus;
  effectiveOn: string | null;
};
