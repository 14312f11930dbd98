/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Value } from './value.ts';

export type HindsightMetricsItem = {
  key: string;
  label: string;
  then: Value;
  now: Value;
};
