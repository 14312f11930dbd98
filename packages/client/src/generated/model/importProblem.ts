/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface ImportProblem {
  step: number;
  file: string;
  row: number;
  field: string;
  /** @nullable */
  value: string | null;
  message: string;
  /** @nullable */
  remedy: string | null;
}
