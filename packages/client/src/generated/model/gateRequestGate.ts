/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * The gate that locks it; null where the thing's own rule does.
 */
export type GateRequestGate = {
  /**
     * Id of a gate.
     * @pattern ^gat_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  label: string;
} | null;
