/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanDateBadgesItem = {
  key: string;
  label: string;
  before: number;
  after: number;
  gained: number;
  lost: number;
};
