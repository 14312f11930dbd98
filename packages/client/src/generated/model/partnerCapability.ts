/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerCapabilityLevel } from './partnerCapabilityLevel.ts';

export interface PartnerCapability {
  /**
     * Id of a capability.
     * @pattern ^cap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  label: string;
  /** @nullable */
  note: string | null;
  level: PartnerCapabilityLevel;
  /** @nullable */
  evidence: string | null;
  /** @nullable */
  evidenceUrl: string | null;
  untilOn: string | null;
  isPast: boolean;
  updatedAt: string;
}
