/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListOnboardingsReplyCounts = {
  running: number;
  stalled: number;
  completed: number;
  cancelled: number;
};
