/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GateRequestTurn = {
  /** @nullable */
  name: string | null;
  isYours: boolean;
} | null;
