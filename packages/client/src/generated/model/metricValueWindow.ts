/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MetricValueWindow = {
  from: string | null;
  to: string;
} | null;
