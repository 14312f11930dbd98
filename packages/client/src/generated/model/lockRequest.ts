/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { LockRequestCan } from './lockRequestCan.ts';
import type { LockRequestStatus } from './lockRequestStatus.ts';

export type LockRequest = {
  /**
     * Id of a gateRequest.
     * @pattern ^grq_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  status: LockRequestStatus;
  reason: string;
  askedAt: string;
  dueAt: string;
  late: boolean;
  /**
     * The reason that was given with the answer.
     * @nullable
     */
  decision: string | null;
  decidedAt: string | null;
  /** Of what was granted, the last day. */
  untilOn: string | null;
  can: LockRequestCan;
} | null;
