/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GateRequest } from './gateRequest.ts';

export interface ListPartnerGateRequestsReply {
  items: GateRequest[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
