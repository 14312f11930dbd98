/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportField } from './importField.ts';

export type ImportRunStepsItem = {
  to: string;
  from: string;
  fields: ImportField[];
  rowsRead: number;
  created: number;
  changed: number;
  unchanged: number;
  bad: number;
  done: boolean;
};
