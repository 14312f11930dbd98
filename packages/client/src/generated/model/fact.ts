/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FactData } from './factData.ts';
import type { FactOriginals } from './factOriginals.ts';
import type { FactReversal } from './factReversal.ts';

export interface Fact {
  /**
     * Id of a fact.
     * @pattern ^fct_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  kind: string;
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  partnerId: string;
  occurredOn: string;
  source: string;
  reference: string;
  data: FactData;
  originals?: FactOriginals;
  recordedAt: string;
  importId: string | null;
  reversal: FactReversal;
}
