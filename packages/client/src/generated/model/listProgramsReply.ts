/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListProgramsReplyCan } from './listProgramsReplyCan.ts';
import type { ProgramSummary } from './programSummary.ts';

export interface ListProgramsReply {
  items: ProgramSummary[];
  can: ListProgramsReplyCan;
}
