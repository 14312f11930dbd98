/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FactLineData } from './factLineData.ts';
import type { Value } from './value.ts';

export interface FactLine {
  /**
     * Id of a fact.
     * @pattern ^fct_[0-9a-hjkmnp-tv-z]{26}$
     */
  factId: string;
  occurredOn: string;
  source: string;
  reference: string;
  data: FactLineData;
  contribution: Value | null;
  /** @nullable */
  countsFor: string | null;
  recordedAt: string;
}
