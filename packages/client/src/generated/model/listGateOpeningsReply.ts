/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GateOpening } from './gateOpening.ts';

export interface ListGateOpeningsReply {
  items: GateOpening[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
