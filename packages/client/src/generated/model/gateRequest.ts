/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GateRequestCan } from './gateRequestCan.ts';
import type { GateRequestGate } from './gateRequestGate.ts';
import type { GateRequestPartner } from './gateRequestPartner.ts';
import type { GateRequestStatus } from './gateRequestStatus.ts';
import type { GateRequestThing } from './gateRequestThing.ts';
import type { GateRequestTurn } from './gateRequestTurn.ts';

export interface GateRequest {
  /**
     * Id of a gateRequest.
     * @pattern ^grq_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  status: GateRequestStatus;
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
  can: GateRequestCan;
  partner: GateRequestPartner;
  thing: GateRequestThing;
  /** The gate that locks it; null where the thing's own rule does. */
  gate: GateRequestGate;
  /** @nullable */
  askedBy: string | null;
  turn: GateRequestTurn;
  /** @nullable */
  decidedBy: string | null;
}
