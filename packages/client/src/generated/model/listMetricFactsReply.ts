/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FactLine } from './factLine.ts';
import type { MetricValue } from './metricValue.ts';

export interface ListMetricFactsReply {
  items: FactLine[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  metric: MetricValue;
}
