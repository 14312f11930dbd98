/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { LateFactChangesItem } from './lateFactChangesItem.ts';
import type { LateFactData } from './lateFactData.ts';
import type { LateFactReversed } from './lateFactReversed.ts';

export interface LateFact {
  /**
     * Id of a fact.
     * @pattern ^fct_[0-9a-hjkmnp-tv-z]{26}$
     */
  factId: string;
  kind: string;
  kindLabel: string;
  occurredOn: string;
  source: string;
  reference: string;
  data: LateFactData;
  recordedAt: string;
  reversed: LateFactReversed;
  changes: LateFactChangesItem[];
}
