/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FieldProblem } from './fieldProblem.ts';
import type { ProgramPage } from './programPage.ts';

export interface CheckProgramReply {
  ok: boolean;
  problems: FieldProblem[];
  page: ProgramPage | null;
}
