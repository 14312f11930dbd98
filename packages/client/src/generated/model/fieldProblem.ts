/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface FieldProblem {
  path: string;
  message: string;
  remedy?: string;
  line?: number;
  column?: number;
  row?: number;
  code?: string;
}
