/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GateOpeningCan } from './gateOpeningCan.ts';
import type { GateOpeningGate } from './gateOpeningGate.ts';
import type { GateOpeningPartner } from './gateOpeningPartner.ts';
import type { GateOpeningStatus } from './gateOpeningStatus.ts';
import type { GateOpeningThing } from './gateOpeningThing.ts';

export interface GateOpening {
  /**
     * Id of a gateOpening.
     * @pattern ^gop_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: GateOpeningPartner;
  /** The gate that is open with all that it guards; null for one thing. */
  gate: GateOpeningGate;
  thing: GateOpeningThing;
  status: GateOpeningStatus;
  fromOn: string;
  /** The last day. */
  untilOn: string;
  reason: string;
  openedBy: string;
  openedAt: string;
  /** @nullable */
  endedBy: string | null;
  endedAt: string | null;
  can: GateOpeningCan;
}
