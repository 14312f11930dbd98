/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Value } from './value.ts';

export interface BenefitUse {
  /**
     * Id of a benefitUse.
     * @pattern ^bus_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  amount: Value;
  usedOn: string;
  what: string;
  reverses: string | null;
  reversedBy: string | null;
  /** @nullable */
  recordedBy: string | null;
  recordedAt: string;
}
