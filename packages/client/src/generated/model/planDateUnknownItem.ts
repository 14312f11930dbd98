/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanDateUnknownItem = {
  metric: string;
  label: string;
  before: number;
  after: number;
};
