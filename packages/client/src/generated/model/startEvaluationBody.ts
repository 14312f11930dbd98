/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { StartEvaluationBodySeries } from './startEvaluationBodySeries.ts';

export type StartEvaluationBody = {
  asOf?: string | undefined;
  series?: StartEvaluationBodySeries | undefined;
};
