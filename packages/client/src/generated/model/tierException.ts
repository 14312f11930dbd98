/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { TierExceptionApproversItem } from './tierExceptionApproversItem.ts';
import type { TierExceptionCan } from './tierExceptionCan.ts';
import type { TierExceptionOrigin } from './tierExceptionOrigin.ts';
import type { TierExceptionPartner } from './tierExceptionPartner.ts';
import type { TierExceptionStatus } from './tierExceptionStatus.ts';

export interface TierException {
  /**
     * Id of a exception.
     * @pattern ^exc_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: TierExceptionPartner;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  track: string;
  trackLabel: string;
  tier: string;
  fromOn: string | null;
  untilOn: string;
  reason: string;
  status: TierExceptionStatus;
  origin: TierExceptionOrigin;
  appealId: string | null;
  /** @nullable */
  requestedBy: string | null;
  requestedAt: string;
  /** @nullable */
  decidedBy: string | null;
  decidedAt: string | null;
  /** @nullable */
  decisionReason: string | null;
  /** @nullable */
  endedBy: string | null;
  endedAt: string | null;
  /** @nullable */
  endReason: string | null;
  approvers: TierExceptionApproversItem[];
  can: TierExceptionCan;
}
