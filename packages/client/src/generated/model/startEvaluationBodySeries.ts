/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { StartEvaluationBodySeriesEvery } from './startEvaluationBodySeriesEvery.ts';

export type StartEvaluationBodySeries = {
  from: string;
  to: string;
  every: StartEvaluationBodySeriesEvery;
};
