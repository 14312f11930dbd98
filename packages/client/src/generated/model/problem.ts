/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FieldProblem } from './fieldProblem.ts';

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  remedy?: string;
  requestId: string;
  problems?: FieldProblem[];
}
