/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * The gate that is open with all that it guards; null for one thing.
 */
export type GateOpeningGate = {
  /**
     * Id of a gate.
     * @pattern ^gat_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  label: string;
} | null;
