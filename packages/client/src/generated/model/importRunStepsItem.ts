/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ImportRunStepsItem = {
  to: string;
  from: string;
  rowsRead: number;
  created: number;
  changed: number;
  unchanged: number;
  bad: number;
  done: boolean;
};
