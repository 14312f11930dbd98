/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetProgramReplyMetricsItem = {
  key: string;
  label: string;
  unit: string;
  headline: boolean;
};
