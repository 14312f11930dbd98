/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { StartPlanBodySeriesEvery } from './startPlanBodySeriesEvery.ts';

export type StartPlanBodySeries = {
  from: string;
  to: string;
  every: StartPlanBodySeriesEvery;
};
