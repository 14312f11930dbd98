/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MetricValueSourcesItem } from './metricValueSourcesItem.ts';
import type { MetricValueWindow } from './metricValueWindow.ts';
import type { Value } from './value.ts';

export interface MetricValue {
  key: string;
  label: string;
  helper: boolean;
  value: Value;
  says: string;
  window: MetricValueWindow;
  from: string[];
  factCount: number | null;
  asOf: string;
  sources: MetricValueSourcesItem[];
}
