/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListProgramVersionsReplyCan } from './listProgramVersionsReplyCan.ts';
import type { ProgramVersion } from './programVersion.ts';

export interface ListProgramVersionsReply {
  items: ProgramVersion[];
  can: ListProgramVersionsReplyCan;
}
