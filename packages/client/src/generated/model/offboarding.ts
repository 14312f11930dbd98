/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OffboardingStatus } from './offboardingStatus.ts';

export interface Offboarding {
  /**
     * Id of a offboarding.
     * @pattern ^off_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  status: OffboardingStatus;
  /** @nullable */
  reason: string | null;
  lastOn: string;
  keepUntilOn: string;
  keepBecause: string;
  /** @nullable */
  startedBy: string | null;
  startedAt: string;
  settledAt: string | null;
}
