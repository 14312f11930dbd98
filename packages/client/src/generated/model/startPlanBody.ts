/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { StartPlanBodySeries } from './startPlanBodySeries.ts';

export type StartPlanBody = {
  /** @maxItems 120 */
  dates?: string[] | undefined;
  series?: StartPlanBodySeries | undefined;
  /**
     * The share of one requirement that a near miss misses at most; 0.1 where absent.
     * @pattern ^-?\d+(\.\d+)?$
     */
  nearWithin?: string | undefined;
};
